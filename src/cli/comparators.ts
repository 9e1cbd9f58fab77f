import { join } from 'node:path'
import { comparatorsFor, type ComparatorSources } from '../core/benchmarks/comparators.ts'
import { withShipped } from '../core/benchmarks/shipped-tables.ts'
import { readShipped } from '../files/statistics/shipped.ts'
import { readStatistics } from '../files/statistics/read-statistics.ts'
import type { Benchmark } from '../core/benchmarks/benchmark.ts'
import { CannotRun, type Io } from './io.ts'

/** What Hearth brings, behind the council's own folder of published statistics when one is named. */
export async function comparatorSources(folder: string | undefined, io: Io): Promise<ComparatorSources> {
  const shipped = await readShipped()
  if (folder === undefined) return { tables: shipped.tables, papers: shipped.papers }
  io.progress('Reading the published statistics')
  try {
    const own = await readStatistics(folder, { cache: join(io.dataFolder, 'statistics') })
    return { tables: withShipped(own, shipped.tables), papers: shipped.papers }
  } catch {
    throw new CannotRun(
      `Could not read the folder of statistics ${folder}. Check the spelling, or leave --statistics out.`,
    )
  }
}

/** The comparators of an indicator for a council. */
export const benchmarksOf =
  (sources: ComparatorSources, authority: string) =>
  (indicator: string): Benchmark[] =>
    comparatorsFor(indicator, authority, sources)
