import { contrast, together, type Chancy, type Lot } from './contrast.ts'
import { fewerOf, leastOf, SHORT_GUESSED } from './doubling.ts'
import { twoSided, worthOf } from './normal.ts'
import { LOPSIDED } from './run-chart.ts'
import { clumping, roughened, scatterWithin, type Clumping } from './scatter.ts'
import { seldom } from './seldom.ts'

/** Months in which a doubling must show. */
const WITHIN = 4

/** What of a month can be doubled: its mean count; of a share, of whichever part is smaller. */
export const meanOf = (series: readonly Lot[], chancy: Chancy): number =>
  fewerOf(together(series), chancy).count / series.length

/** Are the months many enough, full enough and even enough for their silence to mean something: would four months at
 *  twice their level have stood out, four times in five? */
export const canTell = (series: readonly Lot[], chancy: Chancy): boolean =>
  doublingShows(together(series), series.length, chancy, clumping([series], chancy))

/** The least mean monthly count of months no rougher than chance from which so many of them can tell a change;
 *  `undefined` of fewer than twelve. */
export function leastMean(months: number): number | undefined {
  const even = { times: 1, known: months - 1 }
  for (let mean = 1; months >= LEAST && mean < 200; mean++)
    if (doublingShows({ count: mean * months, base: months }, months, 'poisson', even)) return mean
  return undefined
}

const LEAST = 12

function doublingShows(all: Lot, months: number, chancy: Chancy, clumps: Clumping): boolean {
  if (months < LEAST) return false
  const few = fewerOf(all, chancy)
  const part = WITHIN / months
  const base = chancy === 'binomial' ? Math.round(few.base * part) : few.base * part
  const now = { count: leastOf(2 * few.count * part, clumps.times, SHORT_GUESSED), base }
  const then = { count: Math.round(few.count * (1 - part)), base: few.base - base }
  const found = contrast(now, then, chancy)
  return found !== undefined && found.up && roughened(found.p, clumps) <= seldom[WITHIN]
}

/** The same of values that nothing but their own scatter is known of. What doubles strays twice as far. */
export function canTellByScatter(series: readonly Lot[]): boolean {
  const { count, base } = together(series)
  const scatter = scatterWithin([series])
  if (!scatter || series.length < LEAST) return false
  const now = (WITHIN * base) / series.length
  const error = Math.sqrt(scatter.variance * (1 / now + 1 / (base - now)))
  const twice = Math.sqrt(scatter.variance * (4 / now + 1 / (base - now)))
  const errors = (Math.abs(count / base) - SHORT_GUESSED * twice) / error
  return errors > 0 && LOPSIDED * twoSided(worthOf(errors, scatter.known)) <= seldom[WITHIN]
}
