import type { Doer, Side } from './side.ts'

/** What must stand before something is closed. */
export type Proof = 'answer' | 'evidence' | 'meeting' | 'reported' | 'words'

/** One way of closing: for which side, by whom (anyone who may speak for it when not said), on what proof. */
export interface Closing {
  readonly side: Side | 'asker'
  readonly roles?: readonly Doer[]
  readonly proof: readonly Proof[]
}

/** A kind of thing that is promised or asked. */
export interface Kind {
  readonly title: string
  /** Whose it can be. */
  readonly askedBy: readonly Side[]
  /** What it means that it is answered. */
  readonly answered: string
  /** The ways of closing it; any one is enough. */
  readonly closing: readonly Closing[]
  /** Who may close it, as a sentence for whoever may not. */
  readonly closedBy: string
  /** Days after it was asked by which it is to be acknowledged, where there is such a clock. */
  readonly acknowledgeWithin?: number
}

const askerOrMinute: readonly Closing[] = [
  { side: 'asker', proof: ['answer'] },
  { side: 'board', roles: ['democratic-services'], proof: ['answer', 'meeting'] },
]
const taken: Pick<Kind, 'answered' | 'closing' | 'closedBy'> = {
  answered: 'It was taken up, or declined with a reason.',
  closing: [{ side: 'asker', proof: ['words'] }],
  closedBy: 'Whoever offered may withdraw it; otherwise take it up, or decline it with a reason.',
}

/** Every kind of commitment: who asks, what an answer is and who may close it. */
export const kinds = {
  question: {
    title: 'Question',
    askedBy: ['member', 'public', 'board', 'young-people'],
    answered: 'Whoever asked has been told, and says so.',
    closing: askerOrMinute,
    closedBy: 'Whoever asked says it is answered, or the board minutes it.',
  },
  'data-request': {
    title: 'Request for data',
    askedBy: ['member', 'public', 'board', 'young-people'],
    answered: 'The data were shown, or it was said why they cannot be.',
    closing: askerOrMinute,
    closedBy: 'Whoever asked says it is answered, or the board minutes it.',
  },
  action: {
    title: 'Action',
    askedBy: ['board'],
    answered: 'It is done, and there is evidence.',
    closing: [{ side: 'board', roles: ['democratic-services'], proof: ['evidence', 'meeting'] }],
    closedBy: 'The board closes it at a meeting; democratic services record the minute.',
  },
  offer: {
    title: 'Offer of help',
    askedBy: ['member', 'public', 'officer'],
    ...taken,
    acknowledgeWithin: 10,
  },
  visit: { title: 'Visit', askedBy: ['member'], ...taken, acknowledgeWithin: 10 },
  recommendation: {
    title: 'Recommendation of an inspection',
    askedBy: ['inspectorate'],
    answered: 'It is met, there is evidence, and the board has heard of it.',
    closing: [
      { side: 'officer', roles: ['director'], proof: ['evidence', 'reported'] },
      { side: 'inspectorate', roles: ['director'], proof: ['evidence', 'reported'] },
    ],
    closedBy: 'The director closes it, once there is evidence and it has been reported to the board.',
  },
  'red-indicator': {
    title: 'Measure in the red',
    askedBy: ['board', 'officer'],
    answered: 'The board has heard the cause and what is being done.',
    closing: [{ side: 'board', roles: ['democratic-services'], proof: ['answer', 'meeting'] }],
    closedBy: 'The board closes it at a meeting; democratic services record the minute.',
  },
  challenge: {
    title: 'Challenge from young people',
    askedBy: ['young-people'],
    answered: 'Young people say that it has been answered.',
    closing: [{ side: 'young-people', roles: ['participation-worker'], proof: ['words'] }],
    closedBy: 'Only young people close a challenge; the participation worker records what they said.',
  },
} as const satisfies Readonly<Record<string, Kind>>

export type KindName = keyof typeof kinds

/** A kind by its name, as the common shape. */
export const kindOf = (name: KindName): Kind => kinds[name]
