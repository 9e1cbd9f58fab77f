import type { Attendee } from './happening.ts'

/** One text for one attendee: the same whoever sits in the seat. */
export function attendeeKey(who: Attendee): string {
  if ('seat' in who) return `seat:${who.seat}`
  return 'post' in who ? `post:${who.post}` : `role:${who.role}`
}
