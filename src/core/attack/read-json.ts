import { periodCell, rowCell, rowPeriodCell } from '../disclosure/cell-id.ts'
import type { Indicator } from '../indicators/indicator.ts'
import { lastMonths, windowOf, type Window } from '../indicators/window.ts'
import { day, type Day } from '../time/day.ts'
import type { Edition, Numbers, PublicCell } from './public-cell.ts'

/** Every cell of an edition's JSON, of the indicators the catalogue knows. `prefixOf` gives what is put before the ids of its cells.
 *  Throws when the text is no data set. */
export function readJson(
  json: string,
  catalogue: readonly Indicator[],
  prefixOf: (asAt: Day) => string = () => '',
): Edition {
  const { asAt: written, indicators } = JSON.parse(json) as JsonEdition
  const asAt = day(written)
  const name = prefixOf(asAt)
  const known = new Map(catalogue.map((indicator) => [indicator.id, indicator]))
  const cells = indicators.flatMap((told) => {
    const indicator = known.get(told.id)
    return indicator ? cellsOf(told, indicator, asAt) : []
  })
  const others = new Map(indicators.map(({ id, benchmarks = [] }) => [id, benchmarks.flatMap(numbersIn)]))
  return { name, asAt, cells: cells.map((cell) => ({ ...cell, id: `${name}${cell.id}` })), others }
}

interface JsonEdition {
  readonly asAt: string
  readonly indicators: readonly JsonIndicator[]
}

interface JsonIndicator {
  readonly id: string
  readonly series: readonly JsonPeriod[]
  readonly years: readonly JsonPeriod[]
  readonly breakdown?: readonly JsonRow[]
  readonly benchmarks?: readonly JsonBenchmark[]
}

interface JsonBenchmark {
  readonly value?: number | null
  readonly low?: number
  readonly high?: number
}

const numbersIn = ({ value, low, high }: JsonBenchmark): number[] =>
  [value, low, high].filter((each) => typeof each === 'number')

/** A period's figure as the JSON files say it. */
export interface JsonPeriod extends Numbers {
  readonly period: string
  readonly from: string
  readonly to: string
  readonly status: string
}

interface JsonRow extends Numbers {
  readonly key: string
  readonly label: string
  readonly status?: string
}

function cellsOf({ series, years, breakdown = [] }: JsonIndicator, indicator: Indicator, asAt: Day) {
  return [
    ...series.flatMap((told) => periodOf(told, 'month', indicator)),
    ...years.flatMap((told) => periodOf(told, 'year', indicator)),
    ...[...breakdown, ...leftOut(indicator.id, breakdown)].map((told) => rowOf(told, indicator, asAt)),
  ]
}

/** Rows named in people's own words are left out of a public edition where they are hidden: a row stands for those that
 *  each question, or the breakdown, may be short of. */
function leftOut(id: string, rows: readonly JsonRow[]): JsonRow[] {
  if (!ownWords.has(id)) return []
  return [...new Set(rows.map(({ key }) => leftOutKey(key)))].map((key) => ({
    ...{ key, label: '', status: 'suppressed' },
    ...{ numerator: null, denominator: null, value: null },
  }))
}

const ownWords: ReadonlySet<string> = new Set(['advocacy-issues', 'survey-answer'])

/** The key of the row that stands for those left out beside a row. */
export const leftOutKey = (key: string): string => `${key.slice(0, key.lastIndexOf('/') + 1)}(left out)`

/** The cell of a period, of the indicator or of a row of it; none where there is no number, and none is hidden. */
export function periodOf(
  { period: id, from, to, status, numerator, denominator, value }: JsonPeriod,
  at: 'month' | 'year',
  indicator: Indicator,
  row?: { readonly key: string; readonly label: string },
): PublicCell[] {
  const isHidden = status === 'suppressed'
  if (!isHidden && value === null && numerator === null) return []
  const period = { id, kind: at, from: day(from), to: day(to), complete: true }
  const window = windowOf(period, indicator.reach, indicator.yearReach)
  const name = row ? rowPeriodCell(indicator.id, row.key, at, id) : periodCell(indicator.id, at, id)
  const shown = isHidden ? undefined : { numerator, denominator, value }
  return [{ id: name, indicator, at, period: id, key: row?.key, label: row?.label, window, shown }]
}

function rowOf(
  { key, label, status, numerator, denominator, value }: JsonRow,
  indicator: Indicator,
  asAt: Day,
): PublicCell {
  const shown = status === 'suppressed' ? undefined : { numerator, denominator, value }
  const window = rowsWindow(indicator, asAt)
  return {
    id: rowCell(indicator.id, key),
    indicator,
    at: 'row',
    period: undefined,
    key,
    label,
    window,
    shown,
  }
}

/** The days that rows are of: the as-at date, or the twelve months to it. */
export const rowsWindow = ({ reach }: Indicator, asAt: Day): Window =>
  reach === 'day' ? { from: asAt, to: asAt, counting: 'once' } : lastMonths(asAt, 12)
