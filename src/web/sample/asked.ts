import type { Story } from './told.ts'

/** What was asked and offered outside the meeting that was held, with what came of it since. */
export const asked: readonly Story[] = [
  {
    ...{ name: 'turning 18', kind: 'question', side: 'member', by: 'board-member', days: -50 },
    wording: 'What happens to a young person’s home on the day they turn 18?',
    ...{ owner: 'leaving', due: -14, measure: 'cl-suitable' },
    then: [
      [
        -20,
        'service-manager',
        'answer',
        {
          text: 'Nobody has to move on their birthday. The plan made at 16 says where they will live, and it is looked at again six months before.',
          outcome: 'did',
        },
      ],
      [-15, 'board-member', 'asker-says', { satisfied: 'yes', words: 'Thank you, that is clear.' }],
    ],
  },
  {
    ...{ name: 'dentists', kind: 'data-request', side: 'member', by: 'board-member', days: -50 },
    wording: 'How many children see a dentist near where they live now, rather than where they used to live?',
    ...{ owner: 'health', due: 90, measure: 'dental-up-to-date' },
    then: [
      [
        -30,
        'partner',
        'tell-answerability',
        {
          is: 'needs-collecting',
          reason:
            'We write down the day a child was seen, and not where. We will ask for both from next term.',
        },
      ],
      [
        41,
        'partner',
        'update',
        { text: 'The form now asks for the practice. We have one month of answers.' },
      ],
    ],
  },
  {
    ...{ name: 'prices', kind: 'data-request', side: 'member', by: 'board-member', days: -41 },
    wording: 'May we see what each children’s home charges us by the week?',
    ...{ owner: 'care', due: -7, measure: 'placement-cost-week' },
    then: [
      [
        -21,
        'service-manager',
        'tell-answerability',
        { is: 'may-not-be-shown', reason: 'What one home charges is the business of that firm.' },
      ],
      [
        -21,
        'service-manager',
        'answer',
        {
          text: 'We cannot show what each firm charges. It would weaken our hand when we buy.',
          outcome: 'cannot',
        },
      ],
      [-9, 'board-member', 'asker-says', { satisfied: 'no', words: 'A range over all homes would do.' }],
    ],
  },
  {
    ...{ name: 'saturday jobs', kind: 'offer', side: 'member', by: 'board-member', days: -45 },
    wording: 'The garden centre I use has two Saturday jobs for young people leaving care.',
    owner: 'leaving',
    then: [
      [-41, 'service-manager', 'acknowledge', { text: 'Thank you. We are asking who would like to try.' }],
      [-10, 'service-manager', 'take-up', { text: 'Two young people started this month.' }],
    ],
  },
  {
    ...{ name: 'hall', kind: 'offer', side: 'member', by: 'board-member', days: -34 },
    wording: 'My parish can lend its hall for the summer party.',
    owner: 'participation',
    then: [
      [-30, 'participation-worker', 'acknowledge', { text: 'Thank you. We will come and look at it.' }],
      [
        -20,
        'participation-worker',
        'decline',
        { reason: 'It has two steps and no ramp, so not everybody could come. We found another hall.' },
      ],
    ],
  },
  {
    ...{ name: 'contact centre', kind: 'visit', side: 'member', by: 'board-member', days: -31 },
    wording: 'I would like to visit the family time centre while it is in use.',
    ...{ owner: 'care', due: 76 },
    then: [[-27, 'service-manager', 'acknowledge', { text: 'Gladly. We will ask families first.' }]],
  },
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
      name: 'brothers and sisters',
      kind: 'question',
      side: 'public',
      by: 'democratic-services',
      days: -6,
    },
    wording: 'What does the council do to keep brothers and sisters in one home?',
    ...{ role: 'A resident', owner: 'fostering', due: 14 },
    then: [
      [
        8,
        'service-manager',
        'answer',
        {
          text: 'We ask every foster family whether they could take more than one child, and help them make room.',
          outcome: 'doing',
        },
      ],
    ],
  },
  {
    ...{ name: 'files', kind: 'question', side: 'member', by: 'board-member', days: 4 },
    wording: 'Who may read what is written about a child, and does the child know?',
    ...{ owner: 'care', due: 32 },
    then: [
      [
        21,
        'service-manager',
        'answer',
        {
          text: 'Those who work with the child, and each time is logged. We tell children from the age of ten, and will write it in the welcome booklet.',
          outcome: 'doing',
        },
      ],
    ],
  },
  {
    ...{ name: 'at 25', kind: 'data-request', side: 'member', by: 'board-member', days: 5 },
    wording: 'What are care leavers doing five years after we last spoke to them?',
    ...{ owner: 'leaving', measure: 'cl-in-touch' },
    then: [
      [
        14,
        'service-manager',
        'tell-answerability',
        {
          is: 'not-collected',
          reason: 'Most have said goodbye by then, and we have no right to follow them.',
        },
      ],
      [
        15,
        'service-manager',
        'answer',
        {
          text: 'We do not hold this. We can ask those who stay in touch to tell their story.',
          outcome: 'cannot',
        },
      ],
    ],
  },
  {
    ...{ name: 'savings', kind: 'question', side: 'member', by: 'democratic-services', days: -80 },
    wording: 'When will the council’s own savings scheme for children in care begin?',
    ...{ role: 'The vice-chair', owner: 'director', due: 0, measure: 'savings-account' },
    then: [
      [
        -6,
        'democratic-services',
        'overtake',
        { reason: 'The council has joined the national scheme instead, so there will be none of its own.' },
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
    ...{ name: 'gym', kind: 'offer', side: 'member', by: 'board-member', days: 33 },
    wording: 'A gym in my ward would give passes to foster families.',
  },
  {
    ...{ name: 'prescriptions', kind: 'question', side: 'member', by: 'board-member', days: 50 },
    wording: 'Who pays for a care leaver’s prescriptions?',
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
