import type { Area } from './area.ts'

/**
 * What inspectors look at for children in care and care leavers, and of leaders as far as it is about them. Source: Ofsted,
 * Inspecting local authority children’s services (ILACS), evaluation criteria; in our own words.
 */
export const inspection: readonly Area[] = [
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
  {
    id: 'homes',
    title: 'Homes that are right, near and lasting',
    indicators: [
      ...[
        'placement-3plus',
        'placement-2y-stable',
        'placement-20-miles',
        'placement-outside-area',
        'placement-type',
      ],
      ...['placement-foster', 'placement-residential', 'placement-unregulated', 'placement-unregistered'],
      ...['placement-change-reasons', 'foster-approved', 'foster-net', 'foster-pipeline'],
    ],
    gap: 'Whether brothers and sisters live together has no measure yet.',
  },
  {
    id: 'permanence',
    title: 'Permanence and adoption',
    indicators: [
      ...[
        'permanence-plan-4m',
        'permanence-plan-second-review',
        'permanence-lt-match',
        'left-care-permanence',
      ],
      ...[
        'left-care-sgo',
        'left-care-adopted',
        'adoption-a10',
        'adoption-a2',
        'adoption-12m',
        'adopters-recruited',
      ],
      ...['adoption-placed-pending', 'adoption-decision-reversed'],
    ],
  },
  {
    id: 'care-leavers',
    title: 'Care leavers',
    indicators: [
      ...[
        'cl-in-touch',
        'cl-suitable',
        'cl-accommodation-type',
        'cl-bed-breakfast',
        'cl-custody',
        'cl-staying-put',
      ],
      ...[
        'cl-eet',
        'cl-neet',
        'cl-university',
        'cl-apprenticeship',
        'cl-pathway-plan',
        'cl-pa-allocated',
        'cl-parents',
      ],
    ],
    gap: 'Whether care leavers hold their health history, and use the local offer, is not collected.',
  },
  {
    id: 'leaders',
    title: 'Leaders as corporate parents',
    indicators: ['challenge-cards', 'iro-caseload', 'social-worker-3plus'],
    gap: 'Social workers’ caseloads, vacancies and supervision are not collected. What the board asked and what came of it is in its register of promises.',
  },
]
