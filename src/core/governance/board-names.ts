import type { Board } from './board.ts'
import type { Attendee } from './minutes/attendee.ts'

/** How posts and seats are called in a paper. */
export interface Called {
  readonly post: (id: string) => string
  readonly seat: (id: string) => string
}

/**
 * How a board's papers call people: a post by its title; a seat by the name the council publishes for it (councillors),
 * or else by its own title. A young person is never named, whatever `nameOf` knows.
 */
export function calledBy(
  { seats }: Board,
  posts: ReadonlyMap<string, string>,
  nameOf: (seat: string) => string | undefined = () => undefined,
): Called {
  const byId = new Map(seats.map((seat) => [seat.id, seat]))
  return {
    post: (id) => posts.get(id) ?? id,
    seat: (id) => {
      const seat = byId.get(id)
      const name = seat?.kind === 'young-person' ? undefined : nameOf(id)
      return name ?? seat?.title ?? id
    },
  }
}

/** One attendee in words: `Councillor, seat 3, in place of Councillor, seat 5`. */
export function attendeeInWords(who: Attendee, called: Called): string {
  if ('post' in who) return called.post(who.post)
  if ('role' in who) return who.role
  const name = called.seat(who.seat)
  return who.insteadOf === undefined ? name : `${name} (in place of ${called.seat(who.insteadOf)})`
}
