import type { Outcome } from '../../src/core/governance/commitments/event.ts'
import { day, type Day } from '../../src/core/time/day.ts'
import { aRaise, type Step, who } from '../commitments.ts'

/** What stands for a challenge that the printed tracker leaves out. */
export const NOT_PRINTED = 'Not printed'

/** A line of the tracker of challenge cards in the pack of November 2020, in our words, roles in place of initials. */
export interface PrintedCard {
  readonly number: number
  readonly question: string
  readonly answer: string
  readonly further: string | undefined
  readonly outcome: Outcome
  readonly due?: Day
  /** What the tracker printed wrongly. */
  readonly slip?: string
}

const none = { question: NOT_PRINTED } as const

export const printedCards: readonly PrintedCard[] = [
  {
    ...{ number: 1, ...none, outcome: 'doing', due: day('2020-11-10') },
    answer:
      'Two travel projects were put off. The one for school travel began in January and should end in May; nobody is free yet for the other.',
    further:
      'There was no update in April because of the pandemic; the next is on 10 November 2020. School travel started again in September. The other has not begun.',
  },
  {
    ...{ number: 2, ...none, outcome: 'did' },
    answer: 'Cards with workers’ details are printed, and will be used once people are in their new posts.',
    further: 'The form of the card was agreed, and staff will be reminded to carry it.',
  },
  {
    ...{ number: 3, ...none, outcome: 'doing' },
    answer:
      'Training for foster carers should take in identity, listening, help around exams, seeing teenagers as teenagers, and talking about how a home works out.',
    further:
      'A meeting at the end of November or the start of December 2020 is to settle how young people help to make the training.',
  },
  {
    ...{ number: 4, ...none, outcome: 'did' },
    answer:
      'Any young person who understands what they read can ask for their file, on a form or in any other way; a worker can help.',
    further: 'Young people are asked to try it. Nobody has so far.',
  },
  {
    ...{ number: 5, ...none, outcome: 'doing' },
    answer:
      'The virtual school will remind social workers and schools to answer each other. It asks what goes wrong at school.',
    further: 'Young people have to say the same things again and again, and schools see it otherwise.',
  },
  {
    ...{ number: 6, ...none, outcome: 'did' },
    answer:
      'The social worker fills in who may decide what, within 72 hours of a move, and the manager sees to it. Reviewing officers ask about it from November 2019.',
    further: 'Carers decide from day to day unless there is a reason, and a young person’s view counts.',
  },
  {
    ...{ number: 7, ...none, outcome: 'did' },
    answer:
      'All foster carers had a letter: let young people see their social worker alone without having to ask.',
    further: 'Social workers are reminded to do so too.',
  },
  {
    ...{ number: 8, ...none, outcome: 'did' },
    answer: 'Some titles have to stay because of the law. Everybody is to write one page on who they are.',
    further: 'The page is written for the main posts, and is to be used at reviews.',
  },
  {
    ...{ number: 9, outcome: 'doing' },
    question:
      'It hurts to be sent to respite when the family goes on holiday. How will you help us go along?',
    answer:
      'All of us should have a holiday. We will look at why respite is asked for, and make a guide to breaks.',
    further: 'Respite should have another name. It will come up in training and reviews. This goes on.',
  },
  {
    ...{ number: 10, outcome: 'doing' },
    question:
      'Care leavers do not feel able to look after money. What is there to learn it with, and what else will you do?',
    answer:
      'There are websites. An app, groups to talk it over, and what banks can offer are being looked into.',
    further: 'Carers’ meetings and pathway plans should take it in. Banks and firms will be asked to help.',
  },
  {
    ...{ number: 11, outcome: 'doing' },
    question: 'What is the best way for us to tell you how it is to be in care?',
    answer: 'Young people could train staff, make a film, come to meetings on one theme, or send a video.',
    further: undefined,
  },
  {
    ...{ number: 12, outcome: 'doing' },
    question: 'It is good to see those who decide at activity days. Will you come, and bring others?',
    answer:
      'Days can be told of in two newsletters and on the council’s own pages, once somebody sends the details.',
    further: undefined,
  },
  {
    ...{ number: 13, outcome: 'did' },
    question: 'Can there be one number about health for all of us, and a place to drop in?',
    answer:
      'There is one number and one address for all nurses. Texting is talked about, and there are drop-ins in some homes.',
    further: undefined,
  },
  {
    ...{ number: 14, outcome: 'did' },
    question: 'There is money for hobbies as well as for school. How will all of us get to know?',
    answer: 'The virtual school can pay from the pupil premium where a hobby helps with learning.',
    further: undefined,
    slip: 'What the tracker printed as the follow-up is that of card 10.',
  },
]

const source = {
  askedBy: { side: 'young-people', role: 'The young people’s council' },
  on: day('2020-09-09'),
} as const

/** The id a card has in the replay. */
export const cardId = (number: number): string => `card-${String(number).padStart(2, '0')}`

/** A card brought in from the tracker. When it was first asked is not printed: the September meeting stands for it. */
export const cardSteps = ({ number, question, answer, further, outcome, due, slip }: PrintedCard): Step[] => [
  [
    '2020-11-04',
    who.worker,
    aRaise('challenge', { id: cardId(number), wording: question, source, ...(due && { due }) }),
  ],
  ['2020-11-04', who.clerk, { do: 'bring-in-answer', text: answer, outcome }],
  ...(further === undefined ? [] : [step({ do: 'update', text: further })]),
  ...(question === NOT_PRINTED
    ? [step({ do: 'correct', note: 'The tracker does not print the challenge.' })]
    : []),
  ...(slip === undefined ? [] : [step({ do: 'correct', note: slip })]),
]

const step = (command: Step[2]): Step => ['2020-11-04', who.clerk, command]
