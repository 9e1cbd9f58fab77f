import { noAggregates } from '../sources/aggregate.ts'
import { noFacts } from '../sources/facts.ts'
import type { Period } from '../time/period.ts'
import { givenMeasurement } from './given.ts'
import type { Gap, Indicator, Row } from './indicator.ts'
import type { Measurement } from './measurement.ts'
import { nobody, standing } from './standing.ts'
import { viewOf, type View } from './view.ts'
import type { Window } from './window.ts'

/** One row of an indicator month by month and year by year, in the order of its series and years. */
export interface RowSeries {
  readonly key: string
  readonly label: string
  readonly cells: readonly Measurement[]
  readonly years: readonly Measurement[]
}

/** A period's rows as counted, or why there are none. */
export interface CountedRows {
  /** The way of telling the period's value. */
  readonly indicator: Indicator
  readonly period: Period
  readonly window: Window
  readonly gap: Gap | undefined
  readonly rows: readonly Row[]
}

/** The rows of an indicator over time, from the record or as given. None when it has no such table, or nobody tells one. */
export function rowSeriesOf(
  indicator: Indicator,
  view: View,
  months: readonly CountedRows[],
  years: readonly CountedRows[],
): RowSeries[] {
  if (!indicator.rowsByMonth) return []
  const keys = keysOf(indicator, view, [...months, ...years])
  const series = keys.map((row) => ({
    key: row.key,
    label: row.label,
    cells: months.map((counted) => cellOf(indicator, view, counted, row)),
    years: years.map((counted) => cellOf(indicator, view, counted, row)),
  }))
  const told = series.some(({ cells, years: all }) => [...cells, ...all].some(isTold))
  return told ? series : []
}

const isTold = ({ value, text }: Measurement): boolean => value !== null || text !== undefined

/** A row with the name it was given under, where it was. */
interface Named {
  readonly key: string
  readonly label: string
  readonly given: string | undefined
}

/** The rows the indicator declares, then those only given, in the order first named. */
function keysOf(indicator: Indicator, view: View, counted: readonly CountedRows[]): Named[] {
  const rows = counted.find((each) => each.rows.length > 0)?.rows ?? rowsOfNobody(indicator, view, counted[0])
  const given = view.aggregates.rowsOf(indicator.id)
  const declared = rows.map(({ key, label }) => ({
    key,
    label,
    given: given.find((typed) => alike(typed, key) || alike(typed, label)),
  }))
  const others = given.filter((typed) => declared.every((row) => row.given !== typed))
  return [...declared, ...others.map((typed) => ({ key: typed, label: typed, given: typed }))]
}

const alike = (typed: string, known: string): boolean => plain(typed) === plain(known)
const plain = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '-')

/** The rows there would be, so that those only given have their names and order. */
function rowsOfNobody(indicator: Indicator, view: View, counted: CountedRows | undefined): readonly Row[] {
  if (indicator.rows === undefined || counted === undefined) return []
  const nothing = { children: [], register: noFacts, registerOf: () => noFacts, aggregates: noAggregates }
  return indicator.rows(viewOf({ ...view, ...nothing }), counted.window)
}

function cellOf(asked: Indicator, view: View, counted: CountedRows, named: Named): Measurement {
  const { indicator, period, window, gap, rows } = counted
  if (gap) return givenOr(asked, view, period, named, gap)
  const row = rows.find(({ key }) => key === named.key)
  const { numerator = 0, denominator = 0 } = row ?? {}
  if (asked.kind !== 'count' && denominator === 0)
    return { period, numerator: null, denominator: null, value: null, ...nobody(indicator) }
  const numbers =
    asked.kind === 'count'
      ? { numerator, denominator: null, value: numerator }
      : { numerator, denominator, value: (numerator / denominator) * 100 }
  return { period, ...numbers, ...standing(indicator, view, window, period) }
}

function givenOr(asked: Indicator, view: View, period: Period, { given }: Named, gap: Gap): Measurement {
  const found = given === undefined ? undefined : view.aggregates.of(asked.id, period.id, given)
  return found === undefined
    ? { period, numerator: null, denominator: null, value: null, ...gap }
    : givenMeasurement(rowKind(asked), found, period)
}

/** A row of a count is a count; a row of anything else is its share. */
const rowKind = ({ kind }: Indicator) =>
  kind === 'count' ? ({ kind, unit: 'children' } as const) : ({ kind: 'share', unit: 'percent' } as const)
