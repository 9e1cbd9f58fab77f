import type { Aggregate } from '../src/core/sources/aggregate.ts'
import { readSource } from '../src/core/sources/read-source.ts'
import type { Grid } from '../src/core/tables/grid.ts'

/** Cells as a paper prints them, by indicator (`review-participation:PN1` for a row of one) and by period. */
export type SaidValues = Readonly<Record<string, Readonly<Record<string, string>>>>

/** A sheet of monthly values as its file would give it: a cell of the paper a row. */
export const aSheetOfValues = (said: SaidValues, file = 'monthly_values.csv'): Grid => ({
  file,
  headings: ['indicator_id', 'period', 'value'],
  rows: Object.entries(said)
    .flatMap(([id, cells]) => Object.entries(cells).map(([period, value]) => [id, period, value]))
    .map((cells, at) => ({ line: at + 2, cells })),
})

/** A sheet of monthly values from lines of text, the first of headings, separated by `|`. */
export function aSheetOf(lines: string, file = 'monthly_values.csv'): Grid {
  const [headings = [], ...rows] = lines
    .trim()
    .split('\n')
    .map((line) => line.split('|').map((cell) => cell.trim()))
  return { file, headings, rows: rows.map((cells, at) => ({ line: at + 2, cells })) }
}

/** The aggregates of some cells, read as their file would be. Throws when one cannot be used. */
export function someAggregates(said: SaidValues): readonly Aggregate[] {
  const read = readSource(aSheetOfValues(said))
  const [first] = [...(read?.listed ?? []), ...(read?.noted ?? [])]
  if (first) throw new Error(`monthly_values line ${String(first.line)}: ${first.advice}`)
  return read?.aggregates ?? []
}
