import { parseDay } from '../../time/day.ts'
import type { Raise } from '../commitments/command.ts'
import { maySpeakFor, type Actor } from '../commitments/side.ts'
import { refuse, type Refused } from '../refused.ts'
import type { Card, CardEvent, CardWhat } from './card.ts'
import type { CardCommand } from './card-command.ts'
import { wordsToKeep } from './card-words.ts'
import { whyNot } from './triage-rules.ts'

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
