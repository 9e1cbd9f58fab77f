import type { Area } from './area.ts'

/** What boards ask of the children themselves and the care they have. Source and words: see `boardQuestions`. */
export const aboutChildren: readonly Area[] = [
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
]
