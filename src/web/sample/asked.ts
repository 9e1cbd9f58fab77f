import type { Story } from './told.ts'

/** What members and the public asked outside the meeting that was held, with what came of it since. */
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
    ...{ name: 'prescriptions', kind: 'question', side: 'member', by: 'board-member', days: 50 },
    wording: 'Who pays for a care leaver’s prescriptions?',
  },
]
