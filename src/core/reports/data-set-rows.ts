import { isoDay } from '../time/day.ts'
import type { DataSet, Entry, Shown } from './data-set.ts'
import { hiddenNote } from './publication/safe-notes.ts'

/** One value of the data set as a line of a table; `null` where there is no number. */
export interface DataSetRow {
  readonly indicator_id: string
  readonly theme: string
  readonly title: string
  readonly unit: string
  readonly kind: 'month' | 'year' | 'breakdown'
  readonly period: string
  readonly from: string
  readonly to: string
  readonly key: string
  readonly label: string
  readonly numerator: number | null
  readonly denominator: number | null
  readonly value: number | null
  readonly status: string
  readonly note: string
}

/** Every month, year and breakdown row of every indicator. */
export const dataSetRows = ({ entries, asAt }: DataSet): DataSetRow[] =>
  entries.flatMap((entry) => [
    ...entry.series.map((shown) => periodRow(entry, shown)),
    ...entry.years.map((shown) => periodRow(entry, shown)),
    ...breakdownRows(entry, isoDay(asAt)),
  ])

const about = ({ indicator: { id, theme, title, unit } }: Entry) => ({ indicator_id: id, theme, title, unit })

const periodRow = (entry: Entry, { period, figure, status, note }: Shown): DataSetRow => ({
  ...about(entry),
  kind: period.kind,
  period: period.id,
  from: isoDay(period.from),
  to: isoDay(period.to),
  key: '',
  label: '',
  numerator: figure.kind === 'number' ? figure.numerator : null,
  denominator: figure.kind === 'number' ? figure.denominator : null,
  value: figure.kind === 'number' ? figure.value : null,
  status,
  note: note ?? '',
})

const breakdownRows = (entry: Entry, asAt: string): DataSetRow[] =>
  entry.rows.map(({ key, label, numerator, denominator, value, hidden }) => ({
    ...about(entry),
    kind: 'breakdown',
    period: asAt,
    from: '',
    to: asAt,
    key,
    label,
    numerator,
    denominator,
    value,
    status: hidden ? 'suppressed' : 'final',
    note: hidden ? hiddenNote : '',
  }))
