import type { Actor } from '../commitments/side.ts'
import type { Card } from './card.ts'
import type { CardCommand } from './card-command.ts'

const WORKER = 'The participation worker does this with young people.'

/** Why a command on a card may not be, in a sentence; `undefined` where it may. */
export function whyNot(card: Card | undefined, command: CardCommand, by: Actor): string | undefined {
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
