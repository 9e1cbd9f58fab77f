import type { Benchmark } from './benchmark.ts'
import { benchmarksFor } from './compare.ts'
import { printedBenchmarks, type Paper } from './printed.ts'
import type { StatisticsTables } from './tables.ts'

/** Where comparators come from: tables, and papers for what no table holds. */
export interface ComparatorSources {
  /** The council's folder of statistics with what Hearth brings behind it: see `withShipped`. */
  readonly tables: StatisticsTables
  readonly papers: readonly Paper[]
}

/** Every comparator of an indicator (or of a row of its breakdown) for an authority: the published tables first, then
 *  what is printed elsewhere. Empty when there is none. */
export function comparatorsFor(
  indicator: string,
  authority: string,
  { tables, papers }: ComparatorSources,
  row?: string,
): Benchmark[] {
  const published = benchmarksFor(indicator, authority, tables, row)
  const hasEngland = published.some((b) => b.comparator === 'England')
  const options = { authorities: tables.authorities, hasEngland, ...(row !== undefined && { row }) }
  return [...published, ...printedBenchmarks(indicator, authority, papers, options)]
}
