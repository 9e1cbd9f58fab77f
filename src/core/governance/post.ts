import type { Day } from '../time/day.ts'

/** A role in the council or a partner that can own something: `Service Manager, Adolescent Services`. Never a name. */
export interface Post {
  readonly id: string
  readonly title: string
}

/** Who holds a post from a day and to a day, both counted. `person` is an opaque id; `to` is undefined while they hold it. */
export interface Holding {
  readonly post: string
  readonly person: string
  readonly from: Day
  readonly to: Day | undefined
}

/** Who holds a post on a day: of two at once, whoever came last. `undefined` when nobody does. */
export function holderOf(holdings: readonly Holding[], post: string, on: Day): Holding | undefined {
  let found: Holding | undefined
  for (const each of holdings) {
    if (each.post === post && isHeld(each, on) && (found === undefined || each.from >= found.from))
      found = each
  }
  return found
}

/** The holdings that ended after one day and before another: whoever left a post since, though another may hold it now. */
export const leaverHoldings = (holdings: readonly Holding[], since: Day, today: Day): Holding[] =>
  holdings.filter(({ to }) => to !== undefined && to >= since && to < today)

const isHeld = ({ from, to }: Holding, on: Day): boolean => from <= on && (to === undefined || on <= to)
