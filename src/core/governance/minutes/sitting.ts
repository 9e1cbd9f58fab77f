import type { TimeOfDay } from '../meetings/time-of-day.ts'
import type { Attendee } from './attendee.ts'
import type { Happening } from './happening.ts'
import { inForce, type Entry } from './in-force.ts'
import { nothingYet, take } from './taking.ts'

/** A meeting as it stands after its log: who is in the room, what is before the board, who may listen. */
export interface Sitting {
  readonly opened: TimeOfDay | undefined
  readonly closed: TimeOfDay | undefined
  readonly adjourned: boolean
  readonly recording: boolean
  /** In the room now, by `attendeeKey`. */
  readonly inRoom: ReadonlyMap<string, Attendee>
  /** Was there for all or part of it. */
  readonly attended: ReadonlyMap<string, Attendee>
  readonly apologies: ReadonlySet<string>
  /** The seat elected for this meeting, or for the year at it. */
  readonly chair: string | undefined
  /** The item being taken. */
  readonly item: string | undefined
  /** All items being taken, where the board takes several together. */
  readonly together: readonly string[]
  /** Items that the board does not take at this meeting. */
  readonly setAside: ReadonlyMap<string, 'withdrawn' | 'deferred'>
  /** Items taken out of their order, in the order it was so agreed. */
  readonly moves: readonly Move[]
  /** The items the public has been excluded for; empty while the public may be there. */
  readonly closedFor: ReadonlySet<string>
  /** Actions captured, by id. */
  readonly actions: ReadonlySet<string>
}

/** An item taken before another; without `before`, after all others. */
export interface Move {
  readonly item: string
  readonly before?: string
}

/** The meeting as it stands after these entries. */
export const sittingOf = (log: readonly Happening[]): Sitting => walk(log, () => undefined)

/** Goes through the entries in force in order, each with the meeting as it stood just before; gives how it ended. */
export function walk(log: readonly Happening[], visit: (entry: Entry, before: Sitting) => void): Sitting {
  const sitting = nothingYet()
  for (const entry of inForce(log)) {
    visit(entry, sitting)
    take(sitting, entry.what)
  }
  return sitting
}
