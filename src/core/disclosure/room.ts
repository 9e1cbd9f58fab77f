import type { Model, OpenModel, Sum } from './linear-program.ts'
import type { Indexed } from './problem-index.ts'

/** A neighbourhood of hidden numbers, all free to differ: two columns a number, for how much more and how much less. */
export interface Room {
  /** The numbers that differ with it when it takes a range so wide about what it is; `undefined` when it has not the room. */
  readonly restsOn: (quantity: number, width: number) => readonly number[] | undefined
  readonly close: () => void
}

/** The widest that any number is made to differ. */
const WIDEST = 1000

export function roomOf(problem: Indexed, members: readonly number[], open: OpenModel): Room {
  const place = new Map(members.map((quantity, at) => [quantity, at]))
  const columns = members.flatMap((quantity) => [
    { low: 0, high: WIDEST, cost: STEP },
    { low: 0, high: below(problem, quantity), cost: STEP },
  ])
  const model = open({ columns, rows: rowsOf(problem, place) })
  return {
    restsOn: (quantity, width) => {
      const at = (place.get(quantity) ?? -1) * 2
      const held = { model, members, caps: [WIDEST, below(problem, quantity)] as const }
      const up = furthest(held, at, 0, width)
      const down = furthest(held, at, 1, width - up.by)
      return up.by + down.by < width - LEEWAY ? undefined : [...new Set([...up.moved, ...down.moved])]
    },
    close: model.close,
  }
}

const LEEWAY = 1e-6

/** Differing for nothing would wander through every hidden number: each step costs a little. */
const STEP = 0.001

/** How much less a number can be. */
function below({ quantities }: Indexed, quantity: number): number {
  const { value = 0, least = 0 } = quantities[quantity] ?? {}
  return Math.min(WIDEST, value - least)
}

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

interface Held {
  readonly model: Model
  readonly members: readonly number[]
  /** How much more and how much less the number can be. */
  readonly caps: readonly [number, number]
}

/** How far a number can go up (side 0) or down (side 1), as far as is asked, and what goes with it. */
function furthest({ model, members, caps }: Held, at: number, side: 0 | 1, asked: number) {
  const bound = Math.min(asked, caps[side])
  if (bound <= 0) return { by: 0, moved: [] }
  const other = side === 0 ? 1 : 0
  model.bound(at + side, 0, bound)
  model.bound(at + other, 0, 0)
  model.price(at + side, -1)
  const answer = model.least()
  model.price(at + side, STEP)
  model.bound(at + side, 0, caps[side])
  model.bound(at + other, 0, caps[other])
  if (answer.found !== 'best') return { by: 0, moved: [] }
  return { by: answer.at[at + side] ?? 0, moved: movedIn(members, answer.at) }
}

const movedIn = (members: readonly number[], at: ArrayLike<number>): number[] =>
  members.filter((_, place) => (at[place * 2] ?? 0) + (at[place * 2 + 1] ?? 0) > 1e-7)
