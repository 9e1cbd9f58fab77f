import type { Entry, Shown } from '../data-set.ts'
import { shortPeriod } from '../headline.ts'
import type { Cell, Table } from '../report.ts'
import { line, rowSaid } from '../row-table.ts'
import { inYear, monthsIn } from './year.ts'

/** Measures, or the rows of one, month by month through the year and for the year; `undefined` when none is told. */
export function monthTable(title: string, entries: readonly Entry[], year: string): Table | undefined {
  const [first] = entries
  const periods = first === undefined ? [] : periodsOf(first, year)
  if (first === undefined || periods.length === 0) return undefined
  return {
    caption: `${title}: each month of ${year}`,
    columns: [
      { heading: (first.rowSeries ?? []).length > 0 ? 'Group' : 'Measure', align: 'left' },
      ...periods.map((shown) => ({ heading: shortPeriod(shown), align: 'right' as const })),
    ],
    rows: entries.flatMap((entry) => linesOf(entry, periods)),
  }
}

function periodsOf(entry: Entry, year: string): readonly Shown[] {
  const whole = inYear(entry, year)
  const months = monthsIn(entry, year)
  const told = [...months, ...(whole ? [whole] : [])].some(({ figure }) => figure.kind !== 'none')
  return told && whole ? [...months, whole] : []
}

function linesOf(entry: Entry, periods: readonly Shown[]): Cell[][] {
  const { indicator, rowSeries = [] } = entry
  if (rowSeries.length === 0) return [line(indicator.title, indicator, entry, periods)]
  return [
    ...rowSeries.map((row) => line(row.label, rowSaid(entry), row, periods)),
    line(indicator.kind === 'count' ? 'Total' : indicator.title, indicator, entry, periods),
  ]
}
