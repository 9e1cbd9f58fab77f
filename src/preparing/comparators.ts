import { join } from 'node:path'
import { comparatorsFor, type ComparatorSources } from '../core/benchmarks/comparators.ts'
import { withShipped } from '../core/benchmarks/shipped-tables.ts'
import { readShipped } from '../files/statistics/shipped.ts'
import { readStatistics } from '../files/statistics/read-statistics.ts'
import type { Benchmark } from '../core/benchmarks/benchmark.ts'
import type { StatisticsTables } from '../core/benchmarks/tables.ts'
import { Refusal } from '../files/refusal.ts'
import type { Doing } from './doing.ts'

/** What Hearth brings, behind the council's own folder of published statistics when one is named. */
export async function comparatorSources(
  folder: string | undefined,
  doing: Doing,
): Promise<ComparatorSources> {
  const shipped = await readShipped()
  if (folder === undefined) return { tables: shipped.tables, papers: shipped.papers }
  doing.progress('Reading the published statistics')
  const own = await read(folder, doing)
  if (!own.files.some(({ kind }) => kind !== undefined))
    throw new Refusal(
      `There are no published statistics that Hearth knows in ${folder}. Put the CSV files from Explore Education Statistics there as downloaded, or leave --statistics out.`,
    )
  return { tables: withShipped(own, shipped.tables), papers: shipped.papers }
}

async function read(folder: string, doing: Doing): Promise<StatisticsTables> {
  try {
    return await readStatistics(folder, { cache: join(doing.dataFolder, 'statistics') })
  } catch {
    throw new Refusal(
      `Could not read the folder of statistics ${folder}. Check the spelling, or leave --statistics out.`,
    )
  }
}

/** The comparators of an indicator for a council. */
export const benchmarksOf =
  (sources: ComparatorSources, authority: string) =>
  (indicator: string): Benchmark[] =>
    comparatorsFor(indicator, authority, sources)
