import type { Indicator } from '../indicators/indicator.ts'
import type { PublicCell } from './public-cell.ts'
import { periodOf, type JsonPeriod } from './read-json.ts'

/** Every row over time of an edition's `rows-over-time.json`, of the indicators the catalogue knows; `name` is put before
 *  the ids of its cells. Throws when the text is no such file. */
export function rowsOverTimeIn(text: string, catalogue: readonly Indicator[], name: string): PublicCell[] {
  const { indicators } = JSON.parse(text) as { readonly indicators: readonly JsonIndicator[] }
  const known = new Map(catalogue.map((indicator) => [indicator.id, indicator]))
  const cells = indicators.flatMap(({ id, rows }) => {
    const indicator = known.get(id)
    return indicator ? rows.flatMap((row) => cellsOf(row, indicator)) : []
  })
  return cells.map((cell) => ({ ...cell, id: `${name}${cell.id}` }))
}

interface JsonIndicator {
  readonly id: string
  readonly rows: readonly JsonRow[]
}

interface JsonRow {
  readonly key: string
  readonly label: string
  readonly series: readonly JsonPeriod[]
  readonly years: readonly JsonPeriod[]
}

const cellsOf = (row: JsonRow, indicator: Indicator): PublicCell[] => [
  ...row.series.flatMap((told) => periodOf(told, 'month', indicator, row)),
  ...row.years.flatMap((told) => periodOf(told, 'year', indicator, row)),
]
