import type { Day } from '../../time/day.ts'
import { newest, type Commitment } from './commitment.ts'
import { overdue, SILENT_AFTER, silent, unacknowledged } from './dates.ts'
import type { BoardCommitment } from './public.ts'

/** Why something comes to a meeting, in the order a paper tells it. */
export const comesBecause = {
  overdue: 'The date promised has passed',
  promised: 'It was promised for this meeting',
  further: 'Whoever asked said that the answer falls short, and waits for another',
  asked: 'It was asked to come back',
  unmet: 'A request for data that has not been met',
  unsaid: 'It was answered; whoever asked has not said whether it is enough',
  unacknowledged: 'Nobody has acknowledged the offer',
  overtaken: 'It was overtaken, and whoever asked has not seen why',
  silent: 'Nothing has been said about it for a while',
} as const

export type Because = keyof typeof comesBecause

/** Something that comes to a meeting, and every reason why. */
export interface Coming {
  readonly commitment: BoardCommitment
  readonly because: readonly Because[]
}

/** The meeting an agenda is made for, and what a council calls silent. */
export interface Next {
  readonly id: string
  readonly on: Day
  readonly silentAfter?: number
}

/**
 * What comes to the next meeting by itself: the soonest promised first, then as it was asked. Private matters come to no
 * meeting: whoever looks after them is reminded instead.
 */
export const forNextAgenda = (all: readonly BoardCommitment[], today: Day, next: Next): Coming[] =>
  all
    .map((commitment) => ({ commitment, because: why(commitment, today, next) }))
    .filter(({ because }) => because.length > 0)
    .sort((a, b) => inOrder(a.commitment, b.commitment))

function why(commitment: Commitment, today: Day, next: Next): Because[] {
  return (Object.keys(comesBecause) as Because[]).filter((each) => tests[each](commitment, today, next))
}

const tests: Readonly<Record<Because, (commitment: Commitment, today: Day, next: Next) => boolean>> = {
  overdue: (commitment, today) => overdue(commitment, today),
  promised: ({ state, due }, today, { on }) =>
    state === 'open' && due !== undefined && due >= today && due <= on,
  further: ({ state, askerSaid }) => state === 'open' && newest(askerSaid)?.satisfied === false,
  asked: ({ nextAgenda }, _, { id }) => nextAgenda === id,
  unmet: ({ kind, state }) => kind === 'data-request' && (state === 'open' || state === 'answered'),
  unsaid: ({ state }) => state === 'answered',
  unacknowledged: (commitment, today) => unacknowledged(commitment, today),
  overtaken: ({ state, ended }) => state === 'overtaken' && ended?.seen === false,
  silent: (commitment, today, { silentAfter = SILENT_AFTER }) => silent(commitment, today, silentAfter),
}

/** Promised soonest first, what has no date last; then as it was asked; then by id, so that the order never changes. */
export function inOrder(a: Commitment, b: Commitment): number {
  const dates = (a.due ?? Infinity) - (b.due ?? Infinity)
  if (a.due !== b.due && dates !== 0) return dates
  return a.source.on - b.source.on || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)
}
