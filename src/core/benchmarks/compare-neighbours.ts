import { day, longDay } from '../time/day.ts'
import { findAuthority, type Authority } from './authorities.ts'
import type { Benchmark } from './benchmark.ts'
import { valueAt } from './cell.ts'
import type { Comparison } from './comparison.ts'
import { judgedOn } from './judgements.ts'
import { neighboursOf } from './neighbours.ts'
import { endYear, periodEnd } from './published.ts'
import type { Inspection, StatisticsTables } from './tables.ts'

/** A neighbour with its published figure. */
interface Member {
  readonly code: string
  readonly value: number
}

/** Mean, median and the range across well-judged neighbours. Empty when no neighbour has a figure. */
export function neighbourBenchmarks(comparison: Comparison, authority: Authority): Benchmark[] {
  const { period, tables } = comparison
  const neighbours = neighboursOf(authority.code, endYear(period), tables)
  if (!neighbours) return []
  const members = withFigures(comparison, neighbours.members)
  if (members.length === 0) return []
  const note = membersNote(comparison, authority, neighbours.modelYear, neighbours.members)
  return [
    average(comparison, members, 'mean', note),
    average(comparison, members, 'median', note),
    ...rangeOfJudged(comparison, members, neighbours.modelYear),
  ]
}

function withFigures({ measure, cells, period }: Comparison, codes: readonly string[]): Member[] {
  return codes.flatMap((code) => {
    const value = valueAt(measure, cells, code, period)
    return value === undefined ? [] : [{ code, value }]
  })
}

function average(
  { period, source }: Comparison,
  members: readonly Member[],
  method: 'mean' | 'median',
  note: string,
): Benchmark {
  const values = members.map((m) => m.value)
  return {
    comparator: 'statistical-neighbours',
    name: `Statistical neighbours (${method})`,
    period,
    method,
    value: method === 'mean' ? mean(values) : median(values),
    members: members.map((m) => m.code),
    note,
    source,
  }
}

function rangeOfJudged(comparison: Comparison, members: readonly Member[], modelYear: number): Benchmark[] {
  const { period, source, tables } = comparison
  const judged = judgedOn(periodEnd(period), tables.inspections).filter(
    (j) => isWell(j) && has(members, j.area),
  )
  const inRange = members.filter((m) => judged.some((j) => j.area === m.code))
  if (inRange.length === 0) return []
  const values = inRange.map((m) => m.value)
  return [
    {
      comparator: 'outstanding-neighbours',
      name: 'Outstanding or good neighbours',
      period,
      method: 'range',
      low: Math.min(...values),
      high: Math.max(...values),
      members: inRange.map((m) => m.code),
      note: judgementsNote(inRange, judged, modelYear, tables),
      source: `${source} Judgements: Ofsted, overall effectiveness of children’s services. Open Government Licence v3.0.`,
    },
  ]
}

const isWell = ({ judgement }: Inspection): boolean => judgement === 'Outstanding' || judgement === 'Good'
const has = (members: readonly Member[], code: string): boolean => members.some((m) => m.code === code)

function membersNote(
  comparison: Comparison,
  authority: Authority,
  modelYear: number,
  codes: readonly string[],
): string {
  const { tables } = comparison
  const used = withFigures(comparison, codes).map((m) => m.code)
  const left = codes.filter((code) => !used.includes(code))
  const names = (list: readonly string[]) => list.map((code) => nameOf(code, tables)).join(', ')
  const who = `${used.length} of the ${codes.length} authorities most like ${authority.name} in the ${modelYear} statistical neighbour model: ${names(used)}.`
  return left.length === 0 ? who : `${who} Left out, because no figure is published: ${names(left)}.`
}

function judgementsNote(
  members: readonly Member[],
  judged: readonly Inspection[],
  modelYear: number,
  tables: StatisticsTables,
): string {
  const said = members.map(({ code }) => {
    const found = judged.find((j) => j.area === code)
    return `${nameOf(code, tables)} (${found ? judgementWords(found) : ''})`
  })
  return `Statistical neighbours (${modelYear} model) that Ofsted had judged outstanding or good by the end of the period: ${said.join(', ')}.`
}

const judgementWords = ({ judgement, on }: Inspection): string =>
  `${judgement.toLowerCase()}, inspected ${longDay(day(on))}`

const nameOf = (code: string, tables: StatisticsTables): string =>
  findAuthority(code, tables.authorities)?.name ?? code

const mean = (values: readonly number[]): number => values.reduce((sum, v) => sum + v, 0) / values.length

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  const middle = Math.floor(sorted.length / 2)
  return sorted.length % 2 === 1
    ? (sorted[middle] ?? NaN)
    : mean([sorted[middle - 1] ?? NaN, sorted[middle] ?? NaN])
}
