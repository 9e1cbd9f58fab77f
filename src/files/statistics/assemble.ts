import { currentCode, type Authority } from '../../core/benchmarks/authorities.ts'
import type { StatisticsTables } from '../../core/benchmarks/tables.ts'
import type { Gathering, Sighting } from './gathering.ts'
import { seriesOf } from './series-of.ts'

/** Makes one set of tables of what the files said. Where only an authority's code changed (its number did not), all
 *  its figures go under the code in force; an authority that was split or merged keeps its own, old figures. */
export function assemble(found: Gathering): StatisticsTables {
  const authorities = authoritiesOf(found)
  const codes = new Map<string, string>()
  const current = (code: string) => {
    const known = codes.get(code) ?? currentCode(code, authorities)
    codes.set(code, known)
    return known
  }
  return {
    authorities,
    neighbourModels: found.models
      .toSorted((a, b) => a.year - b.year)
      .map(({ year, lists }) => ({
        year,
        lists: Object.fromEntries(
          Object.entries(lists).map(([area, members]) => [current(area), members.map(current)]),
        ),
      })),
    inspections: found.inspections.map((i) => ({ ...i, area: current(i.area) })),
    population: merged(found.population, current),
    districts: found.districts,
    series: seriesOf(found.figures, current),
    files: found.files,
  }
}

function authoritiesOf({ sightings, estimated }: Gathering): Authority[] {
  const byNumber = new Map<string, Sighting[]>()
  for (const seen of sightings.values())
    byNumber.set(seen.number, [...(byNumber.get(seen.number) ?? []), seen])
  const years = [...estimated.values()]
  const first = Math.min(...years.map(([from]) => from))
  const last = Math.max(...years.map(([, to]) => to))
  const authorities = [...byNumber].map(([number, seen]) => {
    const [from = first, to = last] = estimated.get(number) ?? []
    return {
      ...authority(seen),
      ...(from > first && { firstYear: from }),
      ...(to < last && { lastYear: to }),
    }
  })
  return authorities.sort((a, b) => (a.code < b.code ? -1 : 1))
}

function authority(seen: readonly Sighting[]): Authority {
  const { code, number, name, region, regionCode } = seen.reduce((a, b) => (b.year > a.year ? b : a))
  const formerCodes = seen.map((s) => s.code).filter((c) => c !== code)
  return { code, number, name, region, regionCode, formerCodes }
}

/** The record under the codes in force; where two codes become one, what both say. */
function merged<T>(
  record: Readonly<Record<string, Readonly<Record<string, T>>>>,
  current: (code: string) => string,
): Record<string, Record<string, T>> {
  const result: Record<string, Record<string, T>> = {}
  for (const [code, values] of Object.entries(record)) {
    const under = (result[current(code)] ??= {})
    Object.assign(under, values)
  }
  return result
}
