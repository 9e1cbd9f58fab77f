import type { Hiding } from './hiding.ts'
import type { OpenModel } from './linear-program.ts'
import { spreading } from './neighbourhoods.ts'
import type { Indexed } from './problem-index.ts'
import type { Secret } from './problem.ts'
import { roomOf, type Room } from './room.ts'

/** What lets a number waver as things are hidden now. */
export interface Rooms {
  /** The numbers that waver with the secret when it takes the whole of its range; `undefined` when it has not the room. */
  readonly restsOn: (secret: Secret) => readonly number[] | undefined
  readonly close: () => void
}

/** Rooms among what is hidden, found anew where hiding changes; a neighbourhood that has not changed is kept open. */
export function roomsIn(problem: Indexed, hiding: Hiding, open: OpenModel): Rooms {
  const rooms = new Map<string, Room>()
  const near = hiddenNear(problem, hiding)
  const roomAmong = (members: readonly number[]): Room => {
    const name = members.join(' ')
    const room = rooms.get(name) ?? roomOf(problem, members, open)
    rooms.set(name, room)
    return room
  }
  return {
    restsOn: ({ quantity: id, width }) => {
      const quantity = problem.at.get(id) ?? -1
      const members = near(quantity)
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

/** The hidden numbers that a hidden number may waver with: itself among them. `undefined` when it is not hidden. */
function hiddenNear(problem: Indexed, hiding: Hiding): (quantity: number) => readonly number[] | undefined {
  const known = new Map<number, readonly number[]>()
  const spread = spreading(problem)
  const isFree = (quantity: number): boolean =>
    problem.quantities[quantity]?.known !== true && hiding.isHidden(quantity)
  const forget = (quantity: number): void => {
    for (const member of known.get(quantity) ?? []) known.delete(member)
  }
  let seen = 0
  return (start) => {
    for (; seen < hiding.changes.length; seen += 1)
      for (const quantity of problem.cells[hiding.changes[seen] ?? -1]?.quantities ?? []) {
        forget(quantity)
        for (const at of problem.relationsOf[quantity] ?? [])
          for (const term of problem.relations[at]?.terms ?? []) forget(term.quantity)
      }
    if (!isFree(start)) return undefined
    const found = known.get(start) ?? spread(start, isFree)
    if (!known.has(start)) for (const member of found) known.set(member, found)
    return found
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
