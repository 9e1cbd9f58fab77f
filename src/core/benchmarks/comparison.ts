import type { Measure } from './measure.ts'
import type { PublishedCells, StatisticsTables } from './tables.ts'

/** One measure in one period: what every comparator of an indicator is read from. */
export interface Comparison {
  readonly measure: Measure
  readonly cells: PublishedCells
  readonly period: string
  readonly source: string
  readonly tables: StatisticsTables
}
