import { england, findAuthority, type Authority } from './authorities.ts'
import type { Benchmark, Comparator } from './benchmark.ts'
import { cellAt, fileOf, readCell } from './cell.ts'
import { neighbourBenchmarks } from './compare-neighbours.ts'
import type { Comparison } from './comparison.ts'
import { measureKey } from './measure.ts'
import { latestPeriod } from './published-series.ts'
import { measureFor } from './published.ts'
import { sourceOf } from './publications.ts'
import type { StatisticsTables } from './tables.ts'

/** The comparators of an indicator (or of a row of its breakdown) for an authority, from its latest published
 *  period: England, region, the authority itself, its neighbours by mean and by median, and the range across those
 *  neighbours that Ofsted judged outstanding or good. Empty when nothing is published. Section L of the catalogue. */
export function benchmarksFor(
  indicator: string,
  authorityCode: string,
  tables: StatisticsTables,
  row?: string,
): Benchmark[] {
  const comparison = comparisonOf(indicator, tables, row)
  if (!comparison) return []
  const authority = findAuthority(authorityCode, tables.authorities)
  return [
    ...published(comparison, england, 'England', 'England'),
    ...(authority ? ownBenchmarks(comparison, authority) : []),
    ...neighbourBenchmarks(comparison, authority ?? { code: authorityCode, name: authorityCode }),
  ]
}

function ownBenchmarks(comparison: Comparison, authority: Authority): Benchmark[] {
  return [
    ...published(comparison, authority.regionCode, 'region', authority.region),
    ...published(comparison, authority.code, 'authority-published', `${authority.name} (published)`),
  ]
}

function comparisonOf(indicator: string, tables: StatisticsTables, row?: string): Comparison | undefined {
  const measure = measureFor(indicator, row)
  const cells = tables.series[measureKey(indicator, row)]
  const period = measure && cells && latestPeriod(measure, cells)
  if (!period) return undefined
  return {
    measure,
    cells,
    period,
    source: sourceOf(measure.publication, fileOf(cells, period), period),
    tables,
  }
}

function published(
  { measure, cells, period, source }: Comparison,
  area: string,
  comparator: Comparator,
  name: string,
): Benchmark[] {
  const cell = cellAt(cells, area, period)
  if (!cell) return []
  const isTotal = measure.counts && comparator !== 'authority-published'
  return [
    {
      comparator,
      name,
      period,
      method: 'published',
      ...readCell(measure, cell),
      ...(isTotal && { total: true }),
      ...(measure.note !== undefined && { note: measure.note }),
      source,
    },
  ]
}
