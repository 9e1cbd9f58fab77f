import type { TimeOfDay } from '../meetings/time-of-day.ts'
import { attendeeKey, type Attendee } from './attendee.ts'
import type { Correctable, Happening } from './happening.ts'
import { inForce, type Entry } from './in-force.ts'

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

const nothingYet = () => ({
  opened: undefined as TimeOfDay | undefined,
  closed: undefined as TimeOfDay | undefined,
  adjourned: false,
  recording: false,
  inRoom: new Map<string, Attendee>(),
  attended: new Map<string, Attendee>(),
  apologies: new Set<string>(),
  chair: undefined as string | undefined,
  item: undefined as string | undefined,
  together: [] as readonly string[],
  setAside: new Map<string, 'withdrawn' | 'deferred'>(),
  moves: [] as readonly Move[],
  closedFor: new Set<string>(),
  actions: new Set<string>(),
})

type Taking = ReturnType<typeof nothingYet>

function take(sitting: Taking, what: Correctable): void {
  switch (what.did) {
    case 'opened':
      sitting.opened = what.time
      sitting.recording = what.recording
      return
    case 'came':
      sitting.inRoom.set(attendeeKey(what.who), what.who)
      sitting.attended.set(attendeeKey(what.who), what.who)
      return
    case 'left':
      sitting.inRoom.delete(attendeeKey(what.who))
      return
    case 'apologies':
      sitting.apologies.add(what.seat)
      return
    case 'elected':
      if (what.office === 'chair' && (what.for === 'meeting' || sitting.chair === undefined))
        sitting.chair = what.seat
      return
    case 'item-opened':
      sitting.item = what.item
      if (!sitting.together.includes(what.item)) sitting.together = []
      return
    case 'taken-together':
      sitting.item = what.items[0]
      sitting.together = what.items
      return
    case 'item-closed':
      if (sitting.item === what.item) sitting.item = undefined
      return
    case 'reordered':
      sitting.moves = [...sitting.moves, what]
      return
    case 'withdrawn':
    case 'deferred':
      sitting.setAside.set(what.item, what.did)
      return
    case 'action':
      sitting.actions.add(what.id)
      return
    case 'recording-stopped':
      sitting.recording = false
      return
    case 'public-excluded':
      for (const item of what.items) sitting.closedFor.add(item)
      return
    case 'public-returned':
      sitting.closedFor.clear()
      return
    case 'adjourned':
      sitting.adjourned = true
      return
    case 'resumed':
      sitting.adjourned = false
      return
    case 'closed':
      sitting.closed = what.time
      return
    case 'declared':
    case 'discussed':
    case 'noted':
    case 'resolved':
    case 'minutes-confirmed':
      return
  }
}
