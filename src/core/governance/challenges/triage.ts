import { parseDay, type Day } from '../../time/day.ts'
import type { Raise } from '../commitments/command.ts'
import { maySpeakFor, type Actor } from '../commitments/side.ts'
import type { Principle } from '../principles.ts'
import { refuse, type Refused } from '../refused.ts'
import type { Card, CardEvent, CardWhat } from './card.ts'
import { wordsToKeep, type CardWords } from './card-words.ts'

/** What somebody wants to happen to a card. */
export type CardCommand =
  | { readonly do: 'hand-in'; readonly id: string }
  /** The young people's council takes it up because it concerns many. `commitment` is a new id. */
  | {
      readonly do: 'take-up'
      readonly commitment: string
      readonly words: CardWords
      readonly owner?: string
      readonly due?: Day
      readonly principle?: Principle
      readonly indicators?: readonly string[]
    }
  | { readonly do: 'join'; readonly commitment: string }
  | { readonly do: 'route'; readonly post: string }
  | { readonly do: 'hear' }
  | { readonly do: 'end' }

/** What follows: events to keep, and for a card that was taken up the commitment to raise, in the card's own words. */
export interface Decided {
  readonly events: readonly CardEvent[]
  readonly raise: Raise | undefined
}

/** What follows from a command on a card, or the sentence that says why it may not be. `at` as for a commitment. */
export function decideCard(
  card: Card | undefined,
  command: CardCommand,
  by: Actor,
  at: string,
): Decided | Refused {
  const why = maySpeakFor(by) ? whyNot(card, command, by) : 'You may not speak for this side.'
  if (why !== undefined) return refuse(why)
  const id = command.do === 'hand-in' ? command.id : (card?.id ?? '')
  const event = { card: id, seq: (card?.seq ?? 0) + 1, at, by, what: whatOf(command, by) }
  return { events: [event], raise: command.do === 'take-up' ? raiseOf(command, card, at) : undefined }
}

function whatOf(command: CardCommand, by: Actor): CardWhat {
  switch (command.do) {
    case 'hand-in':
      return { did: 'handed-in', from: by.role === 'page' ? 'page' : 'worker' }
    case 'take-up':
      return { did: 'taken-up', commitment: command.commitment }
    case 'join':
      return { did: 'joined', commitment: command.commitment }
    case 'route':
      return { did: 'routed', post: command.post }
    case 'hear':
      return { did: 'heard' }
    case 'end':
      return { did: 'ended' }
  }
}

function raiseOf(
  { commitment: id, words, ...rest }: Extract<CardCommand, { do: 'take-up' }>,
  card: Card | undefined,
  at: string,
): Raise {
  const on = card?.on ?? parseDay(at)
  if (on === undefined) throw new Error(`Not an instant: ${at}`)
  return {
    ...{ ...rest, do: 'raise', id, kind: 'challenge', wording: wordsToKeep(words).text },
    source: { askedBy: { side: 'young-people', role: 'The young people’s council' }, on },
  }
}

const WORKER = 'The participation worker does this with young people.'

function whyNot(card: Card | undefined, command: CardCommand, by: Actor): string | undefined {
  if (command.do === 'hand-in') {
    if (card) return 'This card was handed in already.'
    return by.side === 'young-people' ? undefined : 'Cards come from young people.'
  }
  if (!card) return 'There is no such card.'
  if (command.do === 'hear') return whyNotHear(card, by)
  if (by.role !== 'participation-worker') return WORKER
  if (command.do === 'route') return whyNotRoute(card, command.post)
  if (command.do === 'end') return card.state === 'heard' ? undefined : endsFirst(card)
  if (card.state !== 'waiting') return 'This card was read already.'
  if (command.do === 'take-up' && command.words.card !== card.id)
    return 'These are the words of another card.'
  return command.commitment.trim() === '' ? 'Choose the challenge.' : undefined
}

const whyNotHear = ({ state }: Card, { side }: Actor): string | undefined =>
  side !== 'officer'
    ? 'Whoever looks after it says that they have been in touch.'
    : state === 'routed'
      ? undefined
      : 'Only a private worry that was given to somebody is heard.'

/** A worry may go from one professional to another, and what nobody has read can be a worry. */
const whyNotRoute = ({ state }: Card, post: string): string | undefined =>
  state === 'taken-up' || state === 'joined'
    ? 'This is a challenge now. Keep the challenge itself private.'
    : state === 'ended'
      ? 'This has ended.'
      : post.trim() === ''
        ? 'Choose who can help.'
        : undefined

const endsFirst = ({ state }: Card): string =>
  state === 'ended' ? 'This has ended.' : 'Nobody has been in touch yet.'
