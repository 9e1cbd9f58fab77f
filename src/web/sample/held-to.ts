import type { Story } from './told.ts'

/** What the council is held to by inspectors, by the board and by its own figures. */
export const heldTo: readonly Story[] = [
  {
    ...{ name: 'plans', kind: 'recommendation', side: 'inspectorate', by: 'director', days: -100 },
    wording: 'Agree a plan for a lasting home in time for every child.',
    ...{ owner: 'care', due: 180, measure: 'permanence-plan-4m' },
    then: [
      [
        -36,
        'service-manager',
        'update',
        {
          text: 'A panel now looks at every child in their third month.',
          'evidence-title': 'How the panel works',
          'evidence-where': 'Children in care handbook, part 4',
        },
      ],
      [1, 'democratic-services', 'report-to', { meeting: 'held' }],
    ],
  },
  {
    ...{ name: 'return talks', kind: 'recommendation', side: 'inspectorate', by: 'director', days: -100 },
    wording: 'Check that talks after a child has gone missing make the child safer.',
    ...{ owner: 'reviewing', due: 40, measure: 'rhi-72h' },
    then: [
      [12, 'independent-reviewing-officer', 'update', { text: 'We have read ten records and begun a list.' }],
    ],
  },
  {
    ...{ name: 'first health checks', kind: 'red-indicator', side: 'officer', by: 'director', days: -8 },
    wording: 'First health assessments: why they come late, and what will be done.',
    ...{ owner: 'health', due: 76, measure: 'iha-timely' },
    then: [
      [
        29,
        'partner',
        'update',
        { text: 'Consent reaches the clinic late. Social workers now ask for it on the first day.' },
      ],
    ],
  },
  {
    ...{
      name: 'promise in plain words',
      kind: 'action',
      side: 'board',
      by: 'democratic-services',
      days: -72,
    },
    wording: 'Put the council’s promise to children in care into plain words.',
    ...{ owner: 'participation', due: -10 },
    then: [
      [
        -13,
        'participation-worker',
        'answer',
        {
          text: 'The young people’s council wrote it, and it hangs in every home.',
          outcome: 'did',
          'evidence-title': 'Our promise to you',
          'evidence-where': 'The council’s website, under children in care',
        },
      ],
      [
        1,
        'democratic-services',
        'close',
        { reason: 'The board has seen it and thanked those who wrote it.', meeting: 'held' },
      ],
    ],
  },
  {
    ...{ name: 'homes', kind: 'red-indicator', side: 'officer', by: 'director', days: 25 },
    wording: 'Moves between homes: what lies behind them this year, and what will be done.',
    ...{ owner: 'care', due: 76, measure: 'placement-3plus' },
    then: [
      [
        46,
        'service-manager',
        'answer',
        {
          text: 'More moves were planned than not: children going to live with family. We now hold a meeting before any move that is not.',
          outcome: 'doing',
        },
      ],
    ],
  },
]
