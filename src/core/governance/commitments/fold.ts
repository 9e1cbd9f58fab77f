import { day, type Day } from '../../time/day.ts'
import { changes, type Base } from './changes.ts'
import type { Commitment } from './commitment.ts'
import { begun, copied, type Draft } from './draft.ts'
import type { Event, What } from './event.ts'

/**
 * A commitment as its events leave it; `from` goes on where earlier events ended, with the same outcome as folding all
 * at once. `undefined` when nothing was raised. Throws when an event is missing or out of order: that is a bug.
 */
export function fold(events: readonly Event[], from?: Commitment): Commitment | undefined {
  let draft = from && copied(from)
  for (const event of events) {
    if (event.seq !== (draft?.seq ?? 0) + 1 || (draft !== undefined && event.commitment !== draft.id)) {
      throw new Error(`Event ${event.seq} of commitment ${event.commitment} is out of order`)
    }
    if (draft === undefined) draft = begun(event)
    else happened(draft, event)
    draft.seq = event.seq
  }
  return draft
}

/** Many commitments from events of any of them, each in its own order. */
export function foldAll(events: Iterable<Event>): Map<string, Commitment> {
  const apart = new Map<string, Event[]>()
  for (const event of events) {
    const known = apart.get(event.commitment)
    if (known) known.push(event)
    else apart.set(event.commitment, [event])
  }
  const all = new Map<string, Commitment>()
  for (const [id, own] of apart) {
    const commitment = fold(own)
    if (commitment) all.set(id, commitment)
  }
  return all
}

/** The day an event happened on. */
export const dayOfEvent = ({ at }: Pick<Event, 'at'>): Day => day(at.slice(0, 10))

function happened(draft: Draft, event: Event): void {
  const change = changes[event.what.did] as (draft: Draft, what: What, said: Base) => void
  change(draft, event.what, { seq: event.seq, on: dayOfEvent(event), by: event.by })
}
