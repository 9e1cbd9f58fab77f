import { mean, median } from './average.ts'
import type { Benchmark } from './benchmark.ts'
import { valueAt } from './cell.ts'
import type { Comparison } from './comparison.ts'
import { judgedOn } from './judgements.ts'
import { judgementsNote, membersNote } from './neighbour-notes.ts'
import { neighboursOf } from './neighbours.ts'
import { endYear, periodEnd } from './published.ts'
import type { Inspection } from './tables.ts'

/** A neighbour with its published figure. */
interface Member {
  readonly code: string
  readonly value: number
}

/** What the councils are called that a council chose to compare itself with. */
export const CHOSEN_NEIGHBOURS = 'Chosen neighbours'

/** Mean, median and the range across well-judged neighbours. Empty when no neighbour has a figure. */
export function neighbourBenchmarks(
  comparison: Comparison,
  authority: { readonly code: string; readonly name: string },
): Benchmark[] {
  const { period, tables } = comparison
  const neighbours = neighboursOf(authority.code, endYear(period), tables)
  const members = withFigures(comparison, neighbours?.members ?? [])
  if (!neighbours || members.length === 0) return []
  const codes = members.map((m) => m.code)
  const note = membersNote(authority.name, neighbours, codes, tables)
  const name = neighbours.modelYear === undefined ? CHOSEN_NEIGHBOURS : 'Statistical neighbours'
  return [
    average(comparison, members, 'mean', { name, note }),
    average(comparison, members, 'median', { name, note }),
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
  { name, note }: { name: string; note: string },
): Benchmark {
  const values = members.map((m) => m.value)
  return {
    comparator: 'statistical-neighbours',
    name: `${name} (${method})`,
    period,
    method,
    value: method === 'mean' ? mean(values) : median(values),
    members: members.map((m) => m.code),
    note,
    source,
  }
}

function rangeOfJudged(
  comparison: Comparison,
  members: readonly Member[],
  modelYear: number | undefined,
): Benchmark[] {
  const { period, source, tables } = comparison
  const judgements = judgedOn(periodEnd(period), tables.inspections).filter(isWell)
  const judged = members.flatMap((m) => judgements.filter((j) => j.area === m.code))
  if (judged.length === 0) return []
  const codes = judged.map((j) => j.area)
  const values = members.filter((m) => codes.includes(m.code)).map((m) => m.value)
  return [
    {
      comparator: 'outstanding-neighbours',
      name: 'Outstanding or good neighbours',
      period,
      method: 'range',
      low: Math.min(...values),
      high: Math.max(...values),
      members: codes,
      note: judgementsNote(judged, modelYear, tables),
      source: `${source} Judgements: Ofsted, overall effectiveness of children’s services.`,
    },
  ]
}

const isWell = ({ judgement }: Inspection): boolean => judgement === 'Outstanding' || judgement === 'Good'
