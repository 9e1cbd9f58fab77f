import type { Area } from './area.ts'

/** What inspectors look at in children's lives while they are in care. Source and words: see `inspection`. */
export const whileInCare: readonly Area[] = [
  {
    id: 'decisions',
    title: 'Decisions about coming into care and going home',
    indicators: [
      ...[
        'cic-started',
        'cic-ceased',
        'cic-need',
        'cic-start-legal-route',
        'cic-s20-over-6m',
        'cic-returned-home',
      ],
      ...['cic-reentry-12m', 'cic-placed-with-parents', 'reunification-assessments'],
    ],
    gap: 'Whether care was the right decision for a child is judged from case files, not from figures.',
  },
  {
    id: 'direct-work',
    title: 'Visits, plans and direct work',
    indicators: [
      ...['visits-timely', 'visits-seen-alone', 'social-worker-3plus', 'reviews-timely', 'care-plan-grade'],
      ...[
        'up-to-date-care-plan',
        'midway-checks',
        'minutes-timely',
        'escalations-by-level',
        'escalation-days',
      ],
    ],
  },
  {
    id: 'voice',
    title: 'Children’s views, advocacy and complaints',
    indicators: [
      ...[
        'review-participation',
        'review-participation-pct',
        'review-attendance-pct',
        'advocacy-young-people',
      ],
      ...['iv-matched', 'complaints', 'challenge-cards', 'survey-responses', 'survey-answer'],
    ],
  },
  {
    id: 'safety',
    title: 'Children who go missing or are exploited',
    indicators: [
      ...[
        'missing-children',
        'missing-incidents',
        'missing-high-risk',
        'rhi-offered',
        'rhi-accepted',
        'rhi-72h',
      ],
      ...[
        'exploitation-risk',
        'foster-allegations',
        'foster-allegations-substantiated',
        'placement-unregistered',
      ],
    ],
  },
  {
    id: 'health',
    title: 'Health and emotional wellbeing',
    indicators: [
      ...['iha-timely', 'rha-up-to-date', 'dental-up-to-date', 'immunisations-up-to-date', 'sdq-completed'],
      ...['sdq-average', 'sdq-bands', 'substance-misuse', 'development-checks-under5'],
    ],
    gap: 'How long children wait for help with their mental health is not collected.',
  },
  {
    id: 'learning',
    title: 'Learning',
    indicators: [
      ...['pep-current', 'pep-quality', 'attendance-average', 'absence-persistent', 'suspension-1plus'],
      ...[
        'reduced-timetable',
        'school-moves',
        'ehcp',
        'ks2-rwm',
        'attainment-8',
        'progress-8',
        'english-maths-4',
      ],
    ],
  },
]
