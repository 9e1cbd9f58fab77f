import { england, type Authority } from './authorities.ts'
import { cellAt, fileOf } from './cell.ts'
import { latestPeriod } from './published-series.ts'
import { measureKey } from './measure.ts'
import { measures } from './published.ts'
import type { PublishedCells, StatisticsTables } from './tables.ts'

/** What Hearth brings of a folder of statistics, for a run without one: England's latest figure of each measure, and
 *  the authorities with their neighbours, populations and districts. */
export function shippedTables(tables: StatisticsTables): StatisticsTables {
  return { ...tables, series: englandsLatest(tables), inspections: [], files: [] }
}

/** The council's own tables, with what Hearth brings wherever its folder has nothing. Authorities that only one of
 *  them knows are all there. */
export function withShipped(own: StatisticsTables | undefined, shipped: StatisticsTables): StatisticsTables {
  if (!own) return shipped
  const years = new Set(own.neighbourModels.map((m) => m.year))
  return {
    authorities: bothAuthorities(own.authorities, shipped.authorities),
    neighbourModels: [
      ...own.neighbourModels,
      ...shipped.neighbourModels.filter((m) => !years.has(m.year)),
    ].sort((a, b) => a.year - b.year),
    inspections: own.inspections,
    population: { ...shipped.population, ...own.population },
    districts: { ...shipped.districts, ...own.districts },
    series: { ...shipped.series, ...own.series },
    files: own.files,
  }
}

/** An authority's number outlives a change of its code; a folder without populations does not say when one ended. */
function bothAuthorities(own: readonly Authority[], shipped: readonly Authority[]): Authority[] {
  const added = shipped.filter((s) => !own.some((o) => o.number === s.number))
  const joined = own.map((o) => {
    const s = shipped.find((other) => other.number === o.number)
    const formerCodes = [...new Set([...o.formerCodes, ...(s?.formerCodes ?? [])])].filter(
      (c) => c !== o.code,
    )
    return { ...s, ...o, formerCodes }
  })
  return [...joined, ...added]
}

function englandsLatest({ series }: StatisticsTables): Record<string, PublishedCells> {
  const result: Record<string, PublishedCells> = {}
  for (const measure of measures) {
    const key = measureKey(measure.indicator, measure.row)
    const cells = series[key]
    const period = cells && latestPeriod(measure, cells)
    const cell = period && cellAt(cells, england, period)
    if (cell)
      result[key] = { periods: [period], files: [fileOf(cells, period)], areas: { [england]: [cell] } }
  }
  return result
}
