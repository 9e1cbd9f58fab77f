import { capsOf, differing, movedIn, STEP } from './differing.ts'
import type { Hiding } from './hiding.ts'
import type { Model, OpenModel } from './linear-program.ts'
import type { Indexed } from './problem-index.ts'

/** What has to waver so that a number may: `cost` is what readers lose by it. */
export interface Wavering {
  readonly cost: number
  readonly quantities: readonly number[]
}

/** Finds for a number of one neighbourhood how it may differ at the least loss, all that is bound to it differing with
 *  it: two columns a number, one for how much more it might be and one for how much less. */
export interface Guard {
  /** The cheapest way for the number to be `by` more (or less, when negative). `undefined` when there is none. */
  readonly waver: (quantity: number, by: number) => Wavering | undefined
  readonly close: () => void
}

export function guardOf(
  problem: Indexed,
  members: readonly number[],
  hiding: Hiding,
  open: OpenModel,
): Guard {
  const place = new Map(members.map((quantity, at) => [quantity, at]))
  const model = open(differing(problem, members))
  const held = { problem, members, hiding, model, prices: new Float64Array(members.length), version: -1 }
  return {
    waver: (quantity, by) => waver(held, place.get(quantity) ?? -1, by),
    close: model.close,
  }
}

interface Held {
  /** What each number was last priced at. */
  readonly prices: Float64Array
  /** As of which hiding. */
  version: number
  readonly problem: Indexed
  readonly members: readonly number[]
  readonly hiding: Hiding
  readonly model: Model
}

/** Each column at what readers would lose by it, as things are hidden now. */
function priced(held: Held): void {
  const { members, hiding, model, prices } = held
  if (held.version === hiding.changes.length) return
  held.version = hiding.changes.length
  members.forEach((quantity, place) => {
    const price = hiding.price(quantity) + STEP
    if (prices[place] === price) return
    prices[place] = price
    model.price(place * 2, price)
    model.price(place * 2 + 1, price)
  })
}

function waver(held: Held, at: number, by: number): Wavering | undefined {
  const { problem, members, hiding, model } = held
  if (by === 0) return { cost: 0, quantities: [] }
  priced(held)
  const [asked, other] = by > 0 ? [at * 2, at * 2 + 1] : [at * 2 + 1, at * 2]
  const caps = capsOf(problem, members[at] ?? -1)
  if (Math.abs(by) > caps[by > 0 ? 0 : 1]) return undefined
  model.bound(asked, Math.abs(by), Math.abs(by))
  model.bound(other, 0, 0)
  const answer = model.least()
  caps.forEach((high, side) => {
    model.bound(at * 2 + side, 0, high)
  })
  if (answer.found !== 'best') return undefined
  const moved = movedIn(members, answer.at)
  return { cost: moved.reduce((sum, quantity) => sum + hiding.price(quantity), 0), quantities: moved }
}
