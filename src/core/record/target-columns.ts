import { keyDate, number, type Column } from '../tables/column.ts'
import type { Day } from '../time/day.ts'

const words: Column<string> = { kind: 'words', need: 'optional' }

/** The columns of a council's targets, by the name of each. */
export const targetColumns = {
  indicator_id: { kind: 'words', need: 'row' },
  from: keyDate,
  target: { ...number, need: 'row', signed: true },
  tolerance: { ...number, need: 'optional', spare: true },
  polarity: words,
  period: words,
  owner: words,
  source: words,
  note: words,
} as const satisfies Readonly<Record<string, Column<unknown>>>

/** A row of them. */
export interface TargetRow {
  readonly line: number
  readonly indicator_id: string
  readonly from: Day
  readonly target: number
  readonly tolerance: number | undefined
  readonly polarity: string | undefined
  readonly period: string | undefined
  readonly owner: string | undefined
  readonly source: string | undefined
  readonly note: string | undefined
}
