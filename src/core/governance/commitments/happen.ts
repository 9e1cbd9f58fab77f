import { isRefused, refuse, type Refused } from '../refused.ts'
import type { Command, Do } from './command.ts'
import type { Commitment } from './commitment.ts'
import type { Event } from './event.ts'
import { raised } from './raise.ts'
import { rules } from './rules.ts'
import { maySpeakFor, type Actor } from './side.ts'
import { whyNotTheirs } from './whose.ts'
import type { Whats } from './wordy.ts'

/**
 * What follows from a command: the events it makes, or a sentence that says why it may not be. Nothing is changed here;
 * the events are to be kept and folded. `at` is the instant in local time, as in `Event`.
 */
export function decide(
  commitment: Commitment | undefined,
  command: Command,
  by: Actor,
  at: string,
): readonly Event[] | Refused {
  if (!maySpeakFor(by)) return refuse('You may not speak for this side.')
  const whats =
    command.do === 'raise' ? begins(commitment, command, by, at) : follows(commitment, command, by)
  if (isRefused(whats)) return whats
  const id = command.do === 'raise' ? command.id : (commitment?.id ?? '')
  const first = (commitment?.seq ?? 0) + 1
  return whats.map((what, index) => ({ commitment: id, seq: first + index, at, by, what }))
}

const begins = (
  commitment: Commitment | undefined,
  command: Extract<Command, { do: 'raise' }>,
  by: Actor,
  at: string,
): Whats => (commitment ? refuse('This has been raised already.') : raised(command, by, at))

function follows(commitment: Commitment | undefined, command: Do, by: Actor): Whats {
  if (!commitment) return refuse('There is no such thing on record.')
  const why = whyNotTheirs(commitment, command, by)
  if (why !== undefined) return refuse(why)
  const rule = rules[command.do] as (commitment: Commitment, command: Do, by: Actor) => Whats
  return rule(commitment, command, by)
}
