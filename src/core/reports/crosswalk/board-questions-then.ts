import type { Area } from './area.ts'

/** What boards ask further. Source and words: see `boardQuestions`. */
export const aboutTheCouncil: readonly Area[] = [
  {
    id: 'learning',
    title: 'Are they in school, and doing well?',
    indicators: [
      'pep-current',
      'attendance-average',
      'suspension-1plus',
      'ks2-rwm',
      'attainment-8',
      'english-maths-4',
    ],
  },
  {
    id: 'heard',
    title: 'Are they heard, and does anything come of it?',
    indicators: [
      'review-participation-pct',
      'review-attendance-pct',
      'advocacy-young-people',
      'challenge-cards',
      'survey-answer',
    ],
  },
  {
    id: 'for-good',
    title: 'How long do they wait for a family for good?',
    indicators: [
      'permanence-plan-4m',
      'adoption-a10',
      'adoption-a2',
      'left-care-permanence',
      'permanence-lt-match',
    ],
  },
  {
    id: 'after',
    title: 'How do care leavers live, to 25?',
    indicators: [
      'cl-in-touch',
      'cl-suitable',
      'cl-eet',
      'cl-bed-breakfast',
      'cl-parents',
      'parents-in-care-history',
    ],
  },
  {
    id: 'money',
    title: 'Do they leave care with savings?',
    indicators: ['savings-account', 'savings-balance', 'junior-isa'],
  },
  {
    id: 'workforce',
    title: 'Do their workers stay, and have they time?',
    indicators: ['social-worker-3plus', 'iro-caseload'],
    gap: 'Social workers’ caseloads and vacancies are not collected.',
  },
]
