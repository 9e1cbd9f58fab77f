import { guardOf, type Guard } from './guard.ts'
import type { Hiding } from './hiding.ts'
import type { OpenModel } from './linear-program.ts'
import { neighbourhoods, type Neighbourhoods } from './neighbourhoods.ts'
import type { Indexed } from './problem-index.ts'
import type { Secret } from './problem.ts'

/** What lets a number waver as things are hidden now. */
export interface Rooms {
  /** The numbers that waver with the secret when it takes the whole of its range; `undefined` when it has not the room. */
  readonly restsOn: (secret: Secret) => readonly number[] | undefined
  readonly close: () => void
}

/** Rooms among what is hidden, found anew as hiding changes; a neighbourhood that has not changed is kept open. */
export function roomsIn(problem: Indexed, hiding: Hiding, open: OpenModel): Rooms {
  const guards = new Map<string, Guard>()
  let seen = -1
  let now: Neighbourhoods = { of: new Int32Array(), members: [] }
  const isFree = (quantity: number): boolean =>
    problem.quantities[quantity]?.known !== true && hiding.isHidden(quantity)
  const guardIn = (members: readonly number[]): Guard => {
    const name = members.join(' ')
    const guard = guards.get(name) ?? guardOf(problem, members, hiding, open)
    guards.set(name, guard)
    return guard
  }
  return {
    restsOn: ({ quantity: id, width }) => {
      if (seen !== hiding.version()) now = neighbourhoods(problem, isFree)
      seen = hiding.version()
      const quantity = problem.at.get(id) ?? -1
      const members = now.members[now.of[quantity] ?? -1]
      return (
        members && (plainRoom(problem, members, quantity, width) ?? guardIn(members).room(quantity, width))
      )
    },
    close: () => {
      for (const guard of guards.values()) guard.close()
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
  const own = only.terms.find((term) => term.quantity === quantity)?.times ?? 1
  let room = 0
  for (const { quantity: other, times } of only.terms.filter((term) => members.includes(term.quantity))) {
    const { value = 0, least = 0 } = quantities[other] ?? {}
    // One that stands on the same side takes up as much as it is; one on the other side as much as one likes.
    room += other === quantity || times * own > 0 ? value - least : Infinity
  }
  return room >= width ? members : undefined
}
