import { guardOf, type Guard, type Wavering } from './guard.ts'
import type { Hiding } from './hiding.ts'
import type { OpenModel } from './linear-program.ts'
import { neighbourhoods } from './neighbourhoods.ts'
import type { Indexed } from './problem-index.ts'
import type { Secret } from './problem.ts'

/** Looks for what a secret may waver with, near by first. */
export interface Search {
  readonly cheapest: (secret: Secret) => Wavering | undefined
  readonly close: () => void
}

/** Numbers that cost readers more than this to lose are held fast at first: it keeps neighbourhoods small. */
const ceilings = [12, 60, Infinity]

/** A search over a problem as its hiding grows. */
export function searchIn(problem: Indexed, hiding: Hiding, open: OpenModel): Search {
  const reaches = ceilings.map((ceiling) => reachOf(problem, hiding, open, ceiling))
  return {
    cheapest: (secret) => {
      const quantity = problem.at.get(secret.quantity)
      if (quantity === undefined) throw new Error(`No quantity ${secret.quantity}`)
      for (const reach of reaches) {
        const guard = reach.guard(quantity)
        const { value = 0 } = problem.quantities[quantity] ?? {}
        const found = guard && cheapest(guard, quantity, secret.width, value)
        if (found) return found
      }
      return undefined
    },
    close: () => {
      for (const reach of reaches) reach.close()
    },
  }
}

/** The least loss by which the number may be anything in a range of the width about what it is: some of the width above
 *  it and the rest below. Three splits are tried. */
function cheapest(guard: Guard, quantity: number, width: number, value: number): Wavering | undefined {
  const most = Math.min(width, value)
  const below = [...new Set([0, most, Math.floor(most / 2)])]
  let best: Wavering | undefined
  for (const less of below) {
    best = cheaper(best, both(guard.waver(quantity, width - less), guard.waver(quantity, -less)))
    if (best?.cost === 0) return best
  }
  return best
}

function both(a: Wavering | undefined, b: Wavering | undefined): Wavering | undefined {
  if (a === undefined || b === undefined) return undefined
  return { cost: a.cost + b.cost, quantities: [...new Set([...a.quantities, ...b.quantities])] }
}

function cheaper(a: Wavering | undefined, b: Wavering | undefined): Wavering | undefined {
  if (a === undefined || b === undefined) return a ?? b
  return b.cost < a.cost ? b : a
}

/** The neighbourhoods within a ceiling, each opened in the solver when first asked for. */
function reachOf(problem: Indexed, hiding: Hiding, open: OpenModel, ceiling: number) {
  const isFree = (quantity: number): boolean =>
    problem.quantities[quantity]?.known !== true && hiding.price(quantity) <= ceiling
  const { of, members } = neighbourhoods(problem, isFree)
  const guards = new Map<number, Guard>()
  return {
    guard: (quantity: number): Guard | undefined => {
      const at = of[quantity] ?? -1
      if (at === -1) return undefined
      const found = guards.get(at) ?? guardOf(problem, members[at] ?? [], hiding, open)
      guards.set(at, found)
      return found
    },
    close: () => {
      for (const guard of guards.values()) guard.close()
    },
  }
}
