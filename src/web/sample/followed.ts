import type { Told } from './told.ts'

/** What came of what was asked at the meeting, by the name each has there. */
export const followed: Readonly<Record<string, readonly Told[]>> = {
  guide: [
    [
      19,
      'analyst',
      'answer',
      {
        text: 'The page is written and went to every member.',
        outcome: 'did',
        'evidence-title': 'How to read the data set',
        'evidence-where': 'Hearth, under How to read it',
      },
    ],
  ],
  'school moves': [
    [
      7,
      'analyst',
      'tell-answerability',
      { is: 'exists', reason: 'Both moves are written down with their day.' },
    ],
    [47, 'analyst', 'update', { text: 'The first table is drawn and is being checked.' }],
  ],
  'plan for teenagers': [
    [18, 'service-manager', 'update', { text: 'The costs of two ways are being worked out.' }],
  ],
  'carers’ evening': [
    [6, 'service-manager', 'acknowledge', { text: 'You are welcome. The date will follow.' }],
  ],
  'what stops a dentist': [
    [20, 'partner', 'update', { text: 'We have asked every practice in the north. Two have answered.' }],
    [27, 'partner', 'set-due', { due: 49, reason: 'Practices in the south were asked late.' }],
  ],
  'two members': [
    [
      33,
      'participation-worker',
      'answer',
      {
        text: 'Two members came to the first evening of term, and have the dates of the next.',
        outcome: 'did',
        'evidence-title': 'Dates of the young people’s council',
        'evidence-where': 'Participation team’s calendar',
      },
    ],
  ],
  theatre: [
    [5, 'participation-worker', 'acknowledge', { text: 'Thank you. We have told everybody we know.' }],
    [40, 'participation-worker', 'take-up', { text: 'All twenty seats are taken.' }],
  ],
}
