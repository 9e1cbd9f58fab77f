import { periodCell, rowCell, rowPeriodCell } from '../../disclosure/cell-id.ts'
import type { Indicator } from '../../indicators/indicator.ts'
import type { Period } from '../../time/period.ts'
import type { DataSet, Entry, Group, Shown } from '../data-set.ts'
import { headlineOf } from '../headline.ts'

/** A place of the data set where a number is printed, with its true numbers. */
export interface Printed {
  readonly cell: string
  readonly entry: Entry
  /** `row` is at the as-at date or the twelve months to it. */
  readonly kind: 'month' | 'year' | 'row'
  readonly period: Period | undefined
  readonly key: string | undefined
  readonly numerator: number | null
  readonly denominator: number | null
  readonly value: number
  /** How its numbers make its value. */
  readonly made: Indicator['kind']
  readonly isHeadline: boolean
}

/** Every place of the data set that has a number. */
export const printedIn = ({ entries }: Pick<DataSet, 'entries'>): Printed[] => entries.flatMap(printedOf)

function printedOf(entry: Entry): Printed[] {
  const { indicator, series, years, rows, rowSeries = [] } = entry
  const lead = headlineOf(entry).now
  const made = indicator.kind
  return [
    ...[...series, ...years].flatMap((shown) =>
      inPeriod(entry, shown, { made, isHeadline: shown === lead, key: undefined }),
    ),
    ...rows.flatMap((row) => inRow(entry, row)),
    ...rowSeries.flatMap(({ key, series: months, years: all }) =>
      [...months, ...all].flatMap((shown) =>
        inPeriod(entry, shown, { made: made === 'count' ? 'count' : 'share', isHeadline: false, key }),
      ),
    ),
  ]
}

function inPeriod(
  entry: Entry,
  { period, figure }: Shown,
  more: Pick<Printed, 'made' | 'isHeadline' | 'key'>,
): Printed[] {
  if (figure.kind !== 'number') return []
  const { id } = entry.indicator
  const cell =
    more.key === undefined
      ? periodCell(id, period.kind, period.id)
      : rowPeriodCell(id, more.key, period.kind, period.id)
  const { numerator, denominator, value } = figure
  return [{ cell, entry, kind: period.kind, period, numerator, denominator, value, ...more }]
}

function inRow(entry: Entry, { key, numerator, denominator, value }: Group): Printed[] {
  if (numerator === null || denominator === null) return []
  const cell = rowCell(entry.indicator.id, key)
  const numbers = { numerator, denominator, value: value ?? 0 }
  return [{ cell, entry, kind: 'row', period: undefined, key, made: 'share', isHeadline: false, ...numbers }]
}
