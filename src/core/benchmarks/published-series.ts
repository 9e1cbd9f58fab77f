import { currentCode, england } from './authorities.ts'
import { cellAt, fileOf, readCell, valueAt, type Reading } from './cell.ts'
import { measureKey, type Measure } from './measure.ts'
import { measureFor } from './published.ts'
import { sourceOf } from './publications.ts'
import type { PublishedCells, StatisticsTables } from './tables.ts'

/** One period of a published series. */
export interface SeriesPoint extends Reading {
  /** `2025` is the year to 31 March 2025; `2024/25` an academic year. */
  readonly period: string
  readonly source: string
}

/** Every period published for an area (England, a region or an authority), the oldest first. A council that was
 *  created or abolished has symbols in the years it did not exist: its series is never joined to another's. */
export function publishedSeries(
  indicator: string,
  area: string,
  tables: StatisticsTables,
  row?: string,
): SeriesPoint[] {
  const measure = measureFor(indicator, row)
  const cells = tables.series[measureKey(indicator, row)]
  const code = currentCode(area, tables.authorities)
  if (!measure || !cells) return []
  return cells.periods.flatMap((period) => {
    const cell = cellAt(cells, code, period)
    const source = sourceOf(measure.publication, fileOf(cells, period), period)
    return cell ? [{ period, ...readCell(measure, cell), source }] : []
  })
}

/** The latest period with a figure for England, else with a figure for anywhere. `undefined` when there is none. */
export function latestPeriod(measure: Measure, cells: PublishedCells): string | undefined {
  const periods = cells.periods.toReversed()
  const isIn = (area: string) => (period: string) => valueAt(measure, cells, area, period) !== undefined
  return (
    periods.find(isIn(england)) ??
    periods.find((period) => Object.keys(cells.areas).some((area) => isIn(area)(period)))
  )
}
