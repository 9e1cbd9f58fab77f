import { periodCell } from '../../disclosure/cell-id.ts'
import type { Entry } from '../data-set.ts'
import type { Hidden } from './public-figure.ts'

/** The fewest cases whose median may be told: of fewer, whoever knows some of them comes near to naming the one. */
const FEWEST = 10

/** The median of a mean of days as the public may see it: of ten cases or more, in whole days, where nothing that ends
 *  with the period is hidden. The ends of the range are each one child's days, and are never told. `undefined` else. */
export function publicMedian(
  { indicator: { id, kind, unit }, behind, series, years }: Entry,
  hidden: Hidden,
): number | undefined {
  const median = behind?.spread?.median
  if (median === undefined || kind !== 'average' || unit !== 'days') return undefined
  const told = [...years, ...series].filter(({ figure }) => figure.kind === 'number')
  const to = Math.max(...told.map(({ period }) => period.to))
  const last = told.filter(({ period }) => period.to === to)
  return last.every(
    ({ figure, period }) =>
      figure.kind === 'number' &&
      (figure.denominator ?? 0) >= FEWEST &&
      !hidden.has(periodCell(id, period.kind, period.id)),
  )
    ? Math.round(median)
    : undefined
}
