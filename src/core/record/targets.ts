import type { Grid } from '../tables/grid.ts'
import { headingKey } from '../tables/headings.ts'
import { readRows, type Listed } from '../tables/read-rows.ts'
import { nearestName } from '../sources/nearest-name.ts'
import type { Day } from '../time/day.ts'
import { targetColumns, type TargetRow } from './target-columns.ts'

/** What a council has set itself for an indicator, from a day on. Data model, section 10. */
export interface Target {
  readonly indicatorId: string
  /** The first day it holds. It holds until a later one of the same indicator begins. */
  readonly from: Day
  /** In the indicator's unit: 95 for 95%. */
  readonly target: number
  /** How far on the wrong side of it is still near enough, in the same unit. Without it nothing is judged. */
  readonly tolerance: number | undefined
  /** Which way is better: as the row says, else as the catalogue. */
  readonly polarity: Polarity
  /** The length of time it is for, where the row says. */
  readonly period: 'month' | 'year' | undefined
  readonly owner: string | undefined
  /** Where it was decided. */
  readonly source: string | undefined
  readonly note: string | undefined
}

export type Polarity = 'higher' | 'lower' | 'neither'

/** What a target may be set for: the catalogue, as far as reading targets needs it. */
export interface Targeted {
  readonly id: string
  readonly better: Polarity
  readonly unit: string
}

/** A council's table of targets as read. Rows in = targets + rows listed. */
export interface ReadTargets {
  readonly targets: readonly Target[]
  readonly listed: readonly Listed[]
  /** What could not be used, or is lacking, in rows that were used. */
  readonly noted: readonly Listed[]
}

/** True for headings of a table of targets: an indicator, a day and a target. */
export const isTargets = (headings: readonly string[]): boolean => {
  const keys = new Set(headings.map(headingKey))
  return ['indicator_id', 'from', 'target'].every((key) => keys.has(key))
}

/** Reads a table of targets against the indicators there are. */
export function readTargets(grid: Grid, catalogue: readonly Targeted[]): ReadTargets {
  const known = new Map(catalogue.map((each) => [each.id, each]))
  const columns = grid.headings.map(headingKey)
  const { rows, listed, noted } = readRows<TargetRow>(grid, columns, targetColumns)
  const judged = onceEach(rows.map((row) => judge(row, known)))
  const said = (row: TargetRow, { column, read, advice }: Fault): Listed => ({
    file: grid.file,
    line: row.line,
    column,
    read,
    advice,
  })
  return {
    targets: judged.flatMap(({ target }) => target ?? []),
    listed: [...listed, ...judged.flatMap(({ row, fault }) => (fault ? [said(row, fault)] : []))],
    noted: [...noted, ...judged.flatMap(({ row, remark }) => (remark ? [said(row, remark)] : []))],
  }
}

interface Fault {
  readonly column: string
  readonly read: string
  readonly advice: string
}

interface Judged {
  readonly row: TargetRow
  readonly target?: Target
  readonly fault?: Fault
  readonly remark?: Fault
}

function judge(row: TargetRow, known: ReadonlyMap<string, Targeted>): Judged {
  const id = row.indicator_id.toLowerCase()
  const indicator = known.get(id)
  if (!indicator) return { row, fault: unknown(id, [...known.keys()]) }
  const fault = faultIn(row, indicator)
  if (fault) return { row, fault }
  const polarity = polarityOf(row) ?? indicator.better
  const target: Target = {
    indicatorId: id,
    from: row.from,
    target: row.target,
    tolerance: row.tolerance,
    polarity,
    period: periodOf(row),
    owner: row.owner,
    source: row.source,
    note: row.note,
  }
  const remark = remarkOn(row, polarity)
  return { row, target, ...(remark && { remark }) }
}

const LEFT_OUT = 'The row is left out until it is put right.'

function unknown(id: string, ids: readonly string[]): Fault {
  const near = nearestName(id, ids)
  const advice = near === undefined ? 'hearth indicators lists those there are.' : `Did you mean ${near}?`
  return { column: 'indicator_id', read: id, advice: `There is no such indicator. ${advice} ${LEFT_OUT}` }
}

const polarities: readonly string[] = ['higher', 'lower', 'neither']
const periods: readonly string[] = ['month', 'year']
const plain = (text: string | undefined): string => text?.trim().toLowerCase() ?? ''
const polarityOf = ({ polarity }: TargetRow): Polarity | undefined =>
  polarities.includes(plain(polarity)) ? (plain(polarity) as Polarity) : undefined
const periodOf = ({ period }: TargetRow): Target['period'] =>
  periods.includes(plain(period)) ? (plain(period) as 'month' | 'year') : undefined

function faultIn(row: TargetRow, { better, unit }: Targeted): Fault | undefined {
  const { polarity, period, target } = row
  const stated = polarityOf(row)
  if (plain(polarity) !== '' && stated === undefined)
    return fault('polarity', polarity, `Write higher, lower or neither. ${LEFT_OUT}`)
  if (stated !== undefined && better !== 'neither' && stated !== better)
    return fault(
      'polarity',
      polarity,
      `The catalogue says that ${better} is better. Correct the polarity or leave it blank. ${LEFT_OUT}`,
    )
  if (plain(period) !== '' && periodOf(row) === undefined)
    return fault('period', period, `Write month or year, or leave it blank. ${LEFT_OUT}`)
  if (unit === 'percent' && (target > 100 || (target > 0 && target < 1)))
    return fault('target', String(target), `A percentage is written as 95, not 0.95 or 9500. ${LEFT_OUT}`)
  return undefined
}

const fault = (column: string, read: string | undefined, advice: string): Fault => ({
  column,
  read: read ?? '',
  advice,
})

/** Two rows of one indicator from one day: which is meant, only the council knows. The first is used. */
function onceEach(judged: readonly Judged[]): Judged[] {
  const firsts = new Map<string, TargetRow>()
  return judged.map((each) => {
    const { row, target } = each
    const key = `${plain(row.indicator_id)} ${String(row.from)}`
    const first = firsts.get(key)
    if (target === undefined) return each
    if (first === undefined) firsts.set(key, row)
    return first === undefined ? each : { row, fault: doubled(row, first) }
  })
}

const doubled = (row: TargetRow, first: TargetRow): Fault =>
  fault(
    'from',
    row.indicator_id,
    `Line ${String(first.line)} sets a target for the same indicator from the same day, and is used. Keep one.`,
  )

function remarkOn({ tolerance }: TargetRow, polarity: Polarity): Fault | undefined {
  if (tolerance === undefined)
    return fault(
      'tolerance',
      '',
      'The target is shown, but nothing is judged by it: write how far from it is near enough, 0 if nothing is.',
    )
  if (polarity === 'neither')
    return fault(
      'polarity',
      '',
      'The target is shown, but nothing is judged by it: write higher or lower, for the catalogue takes no side here.',
    )
  return undefined
}
