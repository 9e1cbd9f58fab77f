import type { Program, Sum } from './linear-program.ts'
import type { Indexed } from './problem-index.ts'

/** The widest that any number is made to differ. */
const WIDEST = 1000

/** Differing for nothing would wander through every hidden number: each step costs a little. */
export const STEP = 0.001

/** How numbers may differ from what they are, all that binds them still holding: two columns a number, for how much more
 *  and how much less. */
export function differing(problem: Indexed, members: readonly number[]): Program {
  const place = new Map(members.map((quantity, at) => [quantity, at]))
  return {
    columns: members.flatMap((quantity) =>
      capsOf(problem, quantity).map((high) => ({ low: 0, high, cost: STEP })),
    ),
    rows: rowsOf(problem, place),
  }
}

/** How much more and how much less a number can be. */
export function capsOf({ quantities }: Indexed, quantity: number): [number, number] {
  const { value = 0, least = 0 } = quantities[quantity] ?? {}
  return [WIDEST, Math.min(WIDEST, value - least)]
}

/** The numbers that differ in an answer. */
export const movedIn = (members: readonly number[], at: ArrayLike<number>): number[] =>
  members.filter((_, place) => (at[place * 2] ?? 0) + (at[place * 2 + 1] ?? 0) > LEEWAY)

const LEEWAY = 1e-7

/** Every sum the numbers stand in, as what may change of it. */
function rowsOf({ relations, relationsOf }: Indexed, place: ReadonlyMap<number, number>): Sum[] {
  const touched = new Set([...place.keys()].flatMap((quantity) => relationsOf[quantity] ?? []))
  return [...touched].map((at) => {
    const { terms = [], isEqual = true, slack = 0 } = relations[at] ?? {}
    const free = terms.flatMap(({ quantity, times }) => {
      const column = place.get(quantity)
      return column === undefined
        ? []
        : [
            { column: column * 2, times },
            { column: column * 2 + 1, times: -times },
          ]
    })
    return { terms: free, low: isEqual ? 0 : -Infinity, high: slack }
  })
}
