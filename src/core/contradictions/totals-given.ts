import type { Aggregate, Aggregates } from '../sources/aggregate.ts'
import { yearOfPeriod } from '../sources/aggregate.ts'
import { indicatorOf } from '../indicators/index.ts'
import type { Indicator } from '../indicators/indicator.ts'
import { yearId } from '../time/period.ts'
import type { Finding } from './finding.ts'
import { fallingTotal, stockOrFlow, type Months } from './series.ts'
import { totalAgainstParts } from './totals.ts'

/** Totals printed against their rows and their months, and series against what they are called. */
export function totalsIn(aggregates: Aggregates, cells: readonly Aggregate[]): Finding[] {
  const ids = [...new Set(cells.map(({ indicatorId }) => indicatorId))]
  return ids.flatMap((id) => {
    const indicator = indicatorOf(id)
    if (indicator?.kind !== 'count') return []
    const own = cells.filter(({ indicatorId }) => indicatorId === id)
    const years = new Set(own.map(({ period }) => yearOfPeriod(period)))
    return [
      ...againstRows(indicator, aggregates, own),
      ...[...years].flatMap((year) => overTheYear(indicator, aggregates, year, own)),
    ]
  })
}

/** Rows shown month by month divide their total: together they are it. */
function againstRows(indicator: Indicator, aggregates: Aggregates, own: readonly Aggregate[]): Finding[] {
  const apart = new Set(indicator.rowsApart)
  const rows = aggregates.rowsOf(indicator.id).filter((row) => !apart.has(row))
  if (!indicator.rowsByMonth || rows.length === 0) return []
  return own.flatMap(({ row, period, value }) => {
    if (row !== undefined || value === undefined) return []
    const parts = rows.map((each) => aggregates.of(indicator.id, period, each)?.value)
    // A row left blank where others are filled in is a nought not printed.
    const filled = parts.some((part) => part !== undefined) ? parts.map((part) => part ?? 0) : parts
    return totalAgainstParts({
      where: `${indicator.title}, ${period}`,
      part: ['row', 'rows'],
      total: value,
      parts: filled,
    })
  })
}

/** Most of a year must be told before what is left for the rest of it says anything. */
const MOST_BLANK = 3

function overTheYear(
  indicator: Indicator,
  aggregates: Aggregates,
  year: number,
  own: readonly Aggregate[],
): Finding[] {
  if (indicator.reach !== 'period') return []
  const where = `${indicator.title}, ${yearId(year)}`
  const values = monthsOf(year).map((period) => ({
    period,
    value: aggregates.of(indicator.id, period)?.value,
  }))
  const months: Months = { where, values }
  if (own.some((cell) => yearOfPeriod(cell.period) === year && isCalledTotal(cell)))
    return fallingTotal(months)
  const total = aggregates.of(indicator.id, yearId(year))?.value
  return [
    ...(total === undefined
      ? []
      : againstMonths(indicator, where, total, filledIn(indicator, aggregates, values))),
    ...stockOrFlow(months, aggregates.of(indicator.id, yearId(year - 1))?.value),
  ]
}

/** A total of 0 over rows that are all blank shows nothing. */
const filledIn = (
  { id }: Indicator,
  aggregates: Aggregates,
  values: Months['values'],
): readonly (number | undefined)[] => {
  const rows = aggregates.rowsOf(id)
  const isBlank = (period: string): boolean =>
    rows.length > 0 && rows.every((row) => aggregates.of(id, period, row)?.value === undefined)
  return values.map(({ period, value }) => (value === 0 && isBlank(period) ? undefined : value))
}

function againstMonths(
  indicator: Indicator,
  where: string,
  total: number,
  parts: readonly (number | undefined)[],
): Finding[] {
  const found = totalAgainstParts({
    where,
    part: ['month', 'months'],
    total,
    parts,
    overlapping: indicator.unit === 'children' && !indicator.events,
  })
  const blank = parts.filter((part) => part === undefined).length
  const told = parts.flatMap((part) => part ?? [])
  const impossible = told.reduce((a, b) => a + b, 0) > total
  return blank <= MOST_BLANK || (impossible && told.length > 0) ? found : []
}

const isCalledTotal = ({ note = '', text = '' }: Aggregate): boolean =>
  /\bcumulative|year to date|running total|\bytd\b/i.test(`${note} ${text}`)

/** April to March. */
const monthsOf = (year: number): string[] =>
  Array.from({ length: 12 }, (_, at) => {
    const month = ((at + 3) % 12) + 1
    return `${String(at < 9 ? year : year + 1)}-${String(month).padStart(2, '0')}`
  })
