import type { Hiding } from './hiding.ts'
import type { Model, OpenModel, Sum } from './linear-program.ts'
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

/** Wavering for nothing would wander through every hidden number: each step costs a little. */
const STEP = 0.001

/** The widest that any number is made to differ, as a multiple of what is asked. */
const WIDEST = 1000

export function guardOf(
  problem: Indexed,
  members: readonly number[],
  hiding: Hiding,
  open: OpenModel,
): Guard {
  const place = new Map(members.map((quantity, at) => [quantity, at]))
  const model = open({
    columns: members.flatMap((quantity) => columnsOf(problem, quantity)),
    rows: rowsOf(problem, place),
  })
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

function columnsOf({ quantities }: Indexed, quantity: number) {
  const { value = 0, least = 0 } = quantities[quantity] ?? {}
  return [
    { low: 0, high: WIDEST, cost: 0 },
    { low: 0, high: Math.min(WIDEST, value - least), cost: 0 },
  ]
}

function rowsOf({ relations, relationsOf }: Indexed, place: ReadonlyMap<number, number>): Sum[] {
  const touched = new Set([...place.keys()].flatMap((quantity) => relationsOf[quantity] ?? []))
  return [...touched].flatMap((at) => {
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
    return free.length === 0 ? [] : [{ terms: free, low: isEqual ? 0 : -Infinity, high: slack }]
  })
}

/** Each column at what readers would lose by it, as things are hidden now. */
function priced(held: Held): void {
  const { members, hiding, model, prices } = held
  if (held.version === hiding.version()) return
  held.version = hiding.version()
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
  const lowest = columnsOf(problem, members[at] ?? -1)[by > 0 ? 0 : 1]?.high ?? 0
  if (Math.abs(by) > lowest) return undefined
  model.bound(asked, Math.abs(by), Math.abs(by))
  model.bound(other, 0, 0)
  const answer = model.least()
  const columns = columnsOf(problem, members[at] ?? -1)
  columns.forEach(({ low, high }, side) => {
    model.bound(at * 2 + side, low, high)
  })
  if (answer.found !== 'best') return undefined
  const moved = movedIn(members, answer.at)
  return { cost: moved.reduce((sum, quantity) => sum + hiding.price(quantity), 0), quantities: moved }
}

const movedIn = (members: readonly number[], at: ArrayLike<number>): number[] =>
  members.filter((_, place) => (at[place * 2] ?? 0) + (at[place * 2 + 1] ?? 0) > 1e-7)
