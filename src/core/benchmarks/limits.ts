import type { ChangeKind, Counted } from './chance.ts'
import { binomial, central, poisson, type Distribution } from './distribution.ts'

/** The values that chance alone would keep a steady series between, nineteen points in twenty or more. */
export interface Limits {
  /** All points taken together. */
  readonly centre: number
  readonly low: number
  readonly high: number
}

const outside = 0.05

/** Limits of chance for a series, in the series' unit (percent, per 10,000, or children). One pair for the whole
 *  series, wide enough for its smallest month. `undefined` for averages and ratios, for fewer than two points with numbers, and
 *  where nothing was counted out of nothing. Points whose windows overlap drift together, so a run of points on one
 *  side of the centre says nothing by itself: only a point outside the limits does. */
export function limits(series: readonly Counted[], kind: ChangeKind): Limits | undefined {
  if (kind === 'average' || kind === 'median' || kind === 'ratio') return undefined
  const points = series.flatMap(({ numerator, denominator }) => {
    const base = kind === 'count' ? 1 : denominator
    return numerator === null || !base ? [] : [{ numerator, base }]
  })
  if (points.length < 2) return undefined
  const centre = total(points.map((p) => p.numerator)) / total(points.map((p) => p.base))
  const intervals = points.map(({ base }) => interval(expected(centre, base, kind), base))
  return {
    centre: centre * scale[kind],
    low: Math.min(...intervals.map((i) => i.low)) * scale[kind],
    high: Math.max(...intervals.map((i) => i.high)) * scale[kind],
  }
}

const scale = { count: 1, share: 100, rate: 10_000 } as const

const expected = (centre: number, base: number, kind: ChangeKind): Distribution =>
  kind === 'share' ? binomial(base, centre) : poisson(centre * base)

function interval(d: Distribution, base: number): { low: number; high: number } {
  const { low, high } = central(d, outside)
  return { low: low / base, high: high / base }
}

const total = (values: readonly number[]): number => values.reduce((sum, v) => sum + v, 0)
