import type { Area } from './area.ts'

/** What inspectors look at in where children live, what comes after care, and in those who lead. Source and words: see `inspection`. */
export const homesAndAfter: readonly Area[] = [
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
