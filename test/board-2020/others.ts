import { day } from '../../src/core/time/day.ts'
import { aRaise, type Step, who } from '../commitments.ts'

const lastYear = day('2020-03-01')

/** A list of offers that members sent in, and that had waited for a year when the panel met in March 2021. */
export const offers: readonly Step[] = [
  [
    '2021-03-18',
    who.memberByClerk,
    aRaise('offer', {
      id: 'offers',
      wording: 'A list of what members offer to do, from their own work; one can help with mental health',
      source: { askedBy: { side: 'member', role: 'Members of the panel' }, on: lastYear },
      principle: 'best-interests',
    }),
  ],
]

/** What the officer agreed at the meeting: to send the list round by the end of March, and to meet those who offered. */
export const offersAnswered: readonly Step[] = [
  ...offers,
  ['2021-03-18', who.clerk, { do: 'set-owner', owner: 'interim-assistant-director' }],
  [
    '2021-03-18',
    who.director,
    {
      do: 'acknowledge',
      text: 'The list goes to those on it, to ask whether each offer still stands; then we meet to take each up or say why not.',
    },
  ],
  ['2021-03-18', who.clerk, { do: 'set-due', due: day('2021-03-31') }],
]

/** The day is a stand-in: what was printed bears none. */
const met = {
  meeting: 'scorecard-meeting',
  askedBy: { side: 'board', role: 'The board' },
  on: day('2022-07-06'),
} as const
const proof = [{ title: 'The scorecard as shown', where: 'presentation at the meeting' }]

/** Three resolutions on one item, each about data: two ask for more, the third takes note of what was shown. */
export const resolutions: readonly (readonly Step[])[] = [
  [
    [
      '2022-07-06',
      who.board,
      aRaise('data-request', {
        id: 'why-care-ceased',
        wording: 'Find out why care ended, and what the numbers on it mean',
        source: met,
        owner: 'director-of-childrens-care',
        indicators: ['cic-ceased'],
      }),
    ],
  ],
  [
    [
      '2022-07-06',
      who.board,
      aRaise('data-request', {
        id: 'where-they-live-at-19-to-21',
        wording: 'Say more on where care leavers of 19 to 21 live, since some of it is unknown',
        source: met,
        owner: 'director-of-childrens-care',
        indicators: ['cl-accommodation-type'],
      }),
    ],
  ],
  [
    [
      '2022-07-06',
      who.board,
      aRaise('data-request', {
        id: 'scorecard',
        wording: 'Show how the service is doing',
        source: met,
        owner: 'director-of-childrens-care',
      }),
    ],
    ['2022-07-06', who.director, { do: 'answer', text: 'It was shown at the meeting.', evidence: proof }],
    [
      '2022-07-06',
      who.board,
      { do: 'close', reason: 'The board took note of it.', meeting: 'scorecard-meeting' },
    ],
  ],
]
