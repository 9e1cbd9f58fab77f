import { day, type Day } from '../../time/day.ts'
import { workingDaysBetween } from '../../time/working-days.ts'
import type { Actor } from '../commitments/side.ts'

/** What became of a card. Its words are never here: see `card-words.ts`. */
export type CardWhat =
  | { readonly did: 'handed-in'; readonly from: 'worker' | 'page' }
  /** It concerns many: it is now a commitment, in the same words. */
  | { readonly did: 'taken-up'; readonly commitment: string }
  /** The same is being asked already: it is told there. */
  | { readonly did: 'joined'; readonly commitment: string }
  /** A private worry: a professional looks after it, and it is published nowhere. */
  | { readonly did: 'routed'; readonly post: string }
  | { readonly did: 'heard' }
  | { readonly did: 'ended' }

/** One thing that happened to one card; `seq` and `at` as in a commitment's events. */
export interface CardEvent {
  readonly card: string
  readonly seq: number
  readonly at: string
  readonly by: Actor
  readonly what: CardWhat
}

export const cardStates = {
  waiting: 'Waiting to be read',
  'taken-up': 'Taken up by the young people’s council',
  joined: 'Joined to a challenge that asks the same',
  routed: 'Given to somebody who can help',
  heard: 'Somebody who can help has been in touch',
  ended: 'Ended: young people said so',
} as const

export type CardState = keyof typeof cardStates

/** A challenge card as it stands. */
export interface Card {
  readonly id: string
  readonly from: 'worker' | 'page'
  readonly on: Day
  readonly state: CardState
  /** The commitment it became or was joined to. */
  readonly commitment: string | undefined
  /** The post that looks after a private worry. */
  readonly post: string | undefined
  /** The day it last changed hands. */
  readonly since: Day
  readonly seq: number
}

/** A card as its events leave it; `from` goes on where earlier events ended. `undefined` when there is none. */
export function foldCard(events: readonly CardEvent[], from?: Card): Card | undefined {
  let card = from
  for (const { card: id, seq, at, what } of events) {
    if (seq !== (card?.seq ?? 0) + 1) throw new Error(`Event ${seq} of card ${id} is out of order`)
    const since = day(at.slice(0, 10))
    if (card === undefined) {
      if (what.did !== 'handed-in') throw new Error(`Card ${id} begins with ${what.did}`)
      card = {
        id,
        from: what.from,
        on: since,
        state: 'waiting',
        commitment: undefined,
        post: undefined,
        since,
        seq,
      }
    } else card = { ...card, ...changed(what), since, seq }
  }
  return card
}

function changed(what: CardWhat): Partial<Card> {
  if (what.did === 'handed-in') throw new Error('A card is handed in once')
  if (what.did === 'routed') return { state: 'routed', post: what.post, commitment: undefined }
  if (what.did === 'taken-up' || what.did === 'joined')
    return { state: what.did, commitment: what.commitment }
  return { state: what.did }
}

/** Working days a card may lie unread, or a worry unheard, before somebody is told: a child may not be safe. */
export const READ_WITHIN = 1

/** Cards that have waited too long to be read, or worries nobody has been in touch about; the longest waiting first. */
export const waitingTooLong = (cards: Iterable<Card>, today: Day, within: number = READ_WITHIN): Card[] =>
  [...cards]
    .filter(({ state, since }) => isWaiting(state) && workingDaysBetween(since, today) > within)
    .sort((a, b) => a.since - b.since || (a.id < b.id ? -1 : 1))

const isWaiting = (state: CardState): boolean => state === 'waiting' || state === 'routed'
