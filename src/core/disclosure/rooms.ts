import type { Hiding } from './hiding.ts'
import type { OpenModel } from './linear-program.ts'
import { neighbourhoods, type Neighbourhoods } from './neighbourhoods.ts'
import type { Indexed } from './problem-index.ts'
import type { Secret } from './problem.ts'
import { roomOf, type Room } from './room.ts'

/** What lets a number waver as things are hidden now. */
export interface Rooms {
  /** The numbers that waver with the secret when it takes the whole of its range; `undefined` when it has not the room. */
  readonly restsOn: (secret: Secret) => readonly number[] | undefined
  readonly close: () => void
}

/** Rooms among what is hidden, found anew as hiding changes; a neighbourhood that has not changed is kept open. */
export function roomsIn(problem: Indexed, hiding: Hiding, open: OpenModel): Rooms {
  const rooms = new Map<string, Room>()
  let seen = -1
  let now: Neighbourhoods = { of: new Int32Array(), members: [] }
  const isFree = (quantity: number): boolean =>
    problem.quantities[quantity]?.known !== true && hiding.isHidden(quantity)
  const roomAmong = (members: readonly number[]): Room => {
    const name = members.join(' ')
    const room = rooms.get(name) ?? roomOf(problem, members, open)
    rooms.set(name, room)
    return room
  }
  return {
    restsOn: ({ quantity: id, width }) => {
      if (seen !== hiding.version()) now = neighbourhoods(problem, isFree)
      seen = hiding.version()
      const quantity = problem.at.get(id) ?? -1
      const members = now.members[now.of[quantity] ?? -1]
      return (
        members &&
        (plainRoom(problem, members, quantity, width) ?? roomAmong(members).restsOn(quantity, width))
      )
    },
    close: () => {
      for (const room of rooms.values()) room.close()
    },
  }
}

/** The room of a number that one sum alone binds, or none: the others of the sum take up what it gives. `undefined` when
 *  more binds it, or it has no room. */
function plainRoom(
  { quantities, relations, relationsOf }: Indexed,
  members: readonly number[],
  quantity: number,
  width: number,
): readonly number[] | undefined {
  const touched = new Set(members.flatMap((member) => relationsOf[member] ?? []))
  const [only] = [...touched].map((at) => relations[at])
  if (touched.size > 1 || only?.isEqual === false) return undefined
  if (only === undefined) return [quantity]
  // Alone in its sum it is told by it.
  if (members.length === 1) return undefined
  const own = only.terms.find((term) => term.quantity === quantity)?.times ?? 1
  let room = 0
  for (const { quantity: other, times } of only.terms.filter((term) => members.includes(term.quantity))) {
    const { value = 0, least = 0 } = quantities[other] ?? {}
    // One that stands on the same side takes up as much as it is; one on the other side as much as one likes.
    room += other === quantity || times * own > 0 ? value - least : Infinity
  }
  return room >= width ? members : undefined
}
