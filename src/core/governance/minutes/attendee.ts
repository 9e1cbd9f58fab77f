/** Who was there: a seat of the board, a post of the council or a partner, or somebody else by what they are. */
export type Attendee =
  | { readonly seat: string; readonly insteadOf?: string }
  | { readonly post: string }
  | { readonly role: string }

/** One text for one attendee: the same whoever sits in the seat. */
export function attendeeKey(who: Attendee): string {
  if ('seat' in who) return `seat:${who.seat}`
  return 'post' in who ? `post:${who.post}` : `role:${who.role}`
}
