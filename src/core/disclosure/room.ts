import { capsOf, differing, movedIn, STEP } from './differing.ts'
import type { Model, OpenModel } from './linear-program.ts'
import type { Indexed } from './problem-index.ts'

/** A neighbourhood of hidden numbers, all free to differ: two columns a number, for how much more and how much less. */
export interface Room {
  /** The numbers that differ with it when it takes a range so wide about what it is; `undefined` when it has not the room. */
  readonly restsOn: (quantity: number, width: number) => readonly number[] | undefined
  readonly close: () => void
}

export function roomOf(problem: Indexed, members: readonly number[], open: OpenModel): Room {
  const place = new Map(members.map((quantity, at) => [quantity, at]))
  const model = open(differing(problem, members))
  return {
    restsOn: (quantity, width) => {
      const at = (place.get(quantity) ?? -1) * 2
      const held = { model, members, caps: capsOf(problem, quantity) }
      const up = furthest(held, at, 0, width)
      const down = furthest(held, at, 1, width - up.by)
      return up.by + down.by < width - LEEWAY ? undefined : [...new Set([...up.moved, ...down.moved])]
    },
    close: model.close,
  }
}

const LEEWAY = 1e-6

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
