import { together, contrast, type Chancy, type Lot } from './contrast.ts'
import { binomial, central, poisson } from './distribution.ts'
import { errorsOf, worthOf } from './normal.ts'
import type { Fitted } from './run-chart.ts'
import { scatterWithin } from './scatter.ts'
import { seldom } from './seldom.ts'

/** The levels that chance alone would keep a value between, as parts of a base. */
export interface Limits {
  readonly low: number
  readonly high: number
}

/** Wide limits for each month about the level of some of them, by its own base: what chance would bring of a count or a
 *  share, and how far the months stray, whichever is wider. `undefined` of fewer than two months, and where nothing was
 *  counted out of nothing. A month outside them is one that `signalOf` may call by itself. */
export function monthLimits(
  months: readonly Lot[],
  level: readonly Lot[],
  fitted: Fitted,
): readonly Limits[] | undefined {
  const { count, base } = together(level)
  const scatter = scatterWithin([level])
  if (!scatter || !(base > 0)) return undefined
  const errors = errorsWorth(errorsOf(seldom[1] / 2), scatter.known)
  return months.map((month) => {
    const strays = errors * Math.sqrt(scatter.variance * (1 / month.base + 1 / base))
    const about = { low: count / base - strays, high: count / base + strays }
    return fitted === 'individual' ? about : wider(about, byChance(count / base, month.base, fitted), fitted)
  })
}

function byChance(level: number, base: number, chancy: Chancy): Limits {
  const { low, high } = central(
    chancy === 'binomial' ? binomial(base, Math.min(1, level)) : poisson(level * base),
    seldom[1],
  )
  return { low: low / base, high: high / base }
}

const wider = (a: Limits, b: Limits, chancy: Chancy): Limits => ({
  low: Math.max(0, Math.min(a.low, b.low)),
  high: chancy === 'binomial' ? Math.min(1, Math.max(a.high, b.high)) : Math.max(a.high, b.high),
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
export function limitsAgainst(then: Lot, base: number, chancy: Chancy, rare: number): Limits | undefined {
  const called = (count: number): boolean => (contrast({ count, base }, then, chancy)?.p ?? 1) <= rare
  if (!contrast({ count: 0, base }, then, chancy)) return undefined
  const centre = Math.round((then.count / then.base) * base)
  const most = chancy === 'binomial' ? base : centre * 4 + 60
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
