import type { TimeOfDay } from '../meetings/time-of-day.ts'
import { attendeeKey, type Attendee } from './attendee.ts'
import type { Correctable } from './happening.ts'
import type { Move } from './sitting.ts'

/** A meeting before anything has happened at it. */
export const nothingYet = () => ({
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

/** A meeting with one entry more. */
export function take(sitting: Taking, what: Correctable): void {
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
