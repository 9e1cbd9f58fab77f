import type { CsvLines } from './csv-lines.ts'
import { areaOf } from './area.ts'
import { publishedValue } from './published-value.ts'
import { sight, type Gathering } from './gathering.ts'

/** Takes the population aged 0 to 17 of every area and year, and when each authority existed. */
export function gatherPopulation(lines: CsvLines, into: Gathering): void {
  const at = (heading: string) => lines.headings.indexOf(heading)
  const area = areaOf(at)
  const [period, age, estimate] = [at('time_period'), at('age_group'), at('population_estimate')]
  lines.forEach((cells) => {
    const code = area.code(cells)
    const year = Number(cells[period])
    if (!code || !/\b0 to 17\b/.test(cells[age] ?? '')) return
    sight(into, code, year, () => area.authority(cells))
    existed(into, area.authority(cells)?.number, year)
    const persons = publishedValue(cells[estimate] ?? '')
    if (typeof persons === 'number') (into.population[code] ??= {})[String(year)] = persons
  })
}

function existed({ estimated }: Gathering, number: string | undefined, year: number): void {
  if (number === undefined) return
  const [first, last] = estimated.get(number) ?? [year, year]
  estimated.set(number, [Math.min(first, year), Math.max(last, year)])
}

/** Takes a statistical neighbour model: the ten numbers on each authority's row, the closest first. */
export function gatherNeighbours(year: number, lines: CsvLines, into: Gathering): void {
  const own = lines.headings.findIndex((h) => h === 'old_la_code' || h === 'la number')
  const ranks = Array.from({ length: 10 }, (_, i) =>
    lines.headings.findIndex((h) => h === `sn_${i + 1}` || h === `sn${i + 1}`),
  )
  const lists: Record<string, string[]> = {}
  lines.forEach((cells) => {
    const members = ranks.map((r) => cells[r]?.trim() ?? '').filter(Boolean)
    const number = cells[own]?.trim()
    if (number && /^\d+$/.test(number) && members.length > 0) lists[number] = members
  })
  into.models.push({ year, lists })
}

/** Takes which upper-tier authority each district lies in. */
export function gatherDistricts(lines: CsvLines, into: Gathering): void {
  const [lower, upper] = ['ltla', 'utla'].map((tier) =>
    lines.headings.findIndex((h) => h.startsWith(tier) && h.endsWith('cd')),
  )
  lines.forEach((cells) => {
    const [district, authority] = [cells[lower ?? -1], cells[upper ?? -1]]
    if (district && authority && district !== authority) into.districts[district] = authority
  })
}
