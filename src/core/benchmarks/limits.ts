import { together, contrast, type Chancy, type Contrast, type Lot } from './contrast.ts'
import { errorsOf, worthOf } from './normal.ts'
import type { Fitted } from './run-chart.ts'
import { clumping, roughened, scatterWithin } from './scatter.ts'
import { seldom } from './seldom.ts'

/** The levels that chance alone would keep a value between, as parts of a base. */
export interface Limits {
  readonly low: number
  readonly high: number
}

/** Limits for each month about the level of some of them, by its own base: outside lies what `signalOf` would call by
 *  itself. Of a count or a share as far as chance takes them, as rough as their months are; of individual values, which
 *  are never called by one month, as far as their months stray, as seldom. `undefined` of fewer than two months, and where
 *  nothing was counted out of nothing. */
export function monthLimits(
  months: readonly Lot[],
  level: readonly Lot[],
  fitted: Fitted,
): readonly Limits[] | undefined {
  const all = together(level)
  const scatter = scatterWithin([level])
  if (!scatter || !(all.base > 0)) return undefined
  if (fitted === 'individual') {
    const errors = errorsWorth(errorsOf(seldom[1]), scatter.known)
    return months.map(({ base }) =>
      strayed(all, errors * Math.sqrt(scatter.variance * (1 / base + 1 / all.base))),
    )
  }
  const clumps = clumping([level], fitted)
  const called = ({ p }: Contrast): boolean => roughened(p, clumps) <= seldom[1]
  return months.map(({ base }) => uncalled(all, base, fitted, called) ?? strayed(all, 0))
}

const strayed = ({ count, base }: Lot, by: number): Limits => ({
  low: count / base - by,
  high: count / base + by,
})

/** How many errors guessed from so few numbers are worth as much as these. */
function errorsWorth(errors: number, known: number): number {
  let [low, high] = [errors, errors * 100]
  for (let i = 0; i < 40; i++) {
    const middle = (low + high) / 2
    if (worthOf(middle, known) < errors) low = middle
    else high = middle
  }
  return high
}

/** How far chance alone would take a figure with this base from one whose window shares no day with it: outside lies what
 *  `apart` calls changed at the chance `seldom`. `undefined` where nothing can be told. */
export const limitsAgainst = (then: Lot, base: number, chancy: Chancy, rare: number): Limits | undefined =>
  uncalled(then, base, chancy, ({ p }) => p <= rare)

/** The least and the most of this base that is not called changed from `then`. */
function uncalled(
  then: Lot,
  base: number,
  chancy: Chancy,
  isCalled: (found: Contrast) => boolean,
): Limits | undefined {
  const called = (count: number): boolean => {
    const found = contrast({ count, base }, then, chancy)
    return found !== undefined && isCalled(found)
  }
  if (!contrast({ count: 0, base }, then, chancy)) return undefined
  const centre = Math.round((then.count / then.base) * base)
  const most = chancy === 'binomial' ? base : centre * 6 + 60
  const low = called(0) ? lastBefore(centre, 0, called) : 0
  const high = called(most) ? lastBefore(centre, most, called) : most
  return { low: low / base, high: high / base }
}

/** The last whole number from `within`, on the way to `outside`, that is not called. */
function lastBefore(within: number, outside: number, called: (count: number) => boolean): number {
  let [inside, out] = [within, outside]
  while (Math.abs(out - inside) > 1) {
    const middle = Math.round((inside + out) / 2)
    if (called(middle)) out = middle
    else inside = middle
  }
  return inside
}
