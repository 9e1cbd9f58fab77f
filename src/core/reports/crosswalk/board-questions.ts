import type { Area } from './area.ts'

/** What boards ask again and again, and the measures that answer. Source: what was asked at published meetings of corporate
 *  parenting boards, and the Local Government Association’s questions for councillors; in our own words. */
export const boardQuestions: readonly Area[] = [
  {
    id: 'who',
    title: 'Who are our children, and why do they come and go?',
    indicators: [
      'cic-count',
      'cic-rate-per-10k',
      'cic-age-sex',
      'cic-ethnicity',
      'cic-uasc',
      'cic-started',
      'cic-ceased',
      'cic-need',
      'cic-ceased-reasons',
    ],
  },
  {
    id: 'healthy',
    title: 'Are they healthy, and seen in time?',
    indicators: [
      'iha-timely',
      'rha-up-to-date',
      'dental-up-to-date',
      'immunisations-up-to-date',
      'sdq-average',
    ],
    gap: 'Waiting times for mental health services are not collected.',
  },
  {
    id: 'safe',
    title: 'Are they safe, and are the same few children missing again?',
    indicators: [
      'missing-children',
      'missing-incidents-average',
      'rhi-72h',
      'exploitation-risk',
      'convicted',
    ],
  },
  {
    id: 'home',
    title: 'Do they live near home, and stay?',
    indicators: [
      'placement-20-miles',
      'placement-20-miles-term',
      'placement-outside-area',
      'placement-3plus',
      'placement-2y-stable',
      'placement-change-reasons',
    ],
  },
  {
    id: 'together',
    title: 'Do brothers and sisters live together?',
    indicators: [],
    gap: 'There is no measure yet. The placement register (L31) has columns for it.',
  },
  {
    id: 'enough-homes',
    title: 'Have we enough foster families, and what do other homes cost?',
    indicators: [
      'foster-approved',
      'foster-net',
      'foster-resigned',
      'foster-pipeline',
      'placement-commissioned',
      'placement-cost-week',
    ],
  },
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
