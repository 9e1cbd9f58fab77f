import type { Column } from './column.ts'
import { wary } from './american.ts'
import { fieldsOf, type Field } from './field.ts'
import type { Grid, GridRow } from './grid.ts'
import type { Fault, Listed } from './listed.ts'
import { misplacedAdvice } from './misplaced.ts'

export type { Fault, Listed }

/** The rows of a sheet as values by column. Rows in = rows used + rows listed. */
export interface ReadRows<R> {
  readonly rows: readonly R[]
  /** Rows that could not be used. */
  readonly listed: readonly Listed[]
  /** Values that could not be used, in rows that were. */
  readonly noted: readonly Listed[]
}

/** Reads a sheet's rows: `columns` names the column at each place, `known` says how each is read. */
export function readRows<R>(
  grid: Grid,
  columns: readonly (string | undefined)[],
  known: Readonly<Record<string, Column<unknown>>>,
): ReadRows<R> {
  const fields = fieldsOf(known, columns).map((field) => wary(field, grid.rows))
  const misplaced = misplacedAdvice(fields, grid.rows)
  if (misplaced !== undefined) return noneOf(grid, misplaced)
  const read = grid.rows.map((row) => readRow(grid, fields, row))
  return {
    rows: read.flatMap(({ row }) => (row as R | undefined) ?? []),
    listed: read.flatMap(({ listed }) => listed ?? []),
    noted: read.flatMap(({ row, noted }) => (row ? noted : [])),
  }
}

/** Which child's row stands with wrong values cannot be told. */
const noneOf = (grid: Grid, advice: string) => ({
  rows: [],
  listed: grid.rows.map((row) => listing(grid, row, 'whole row', '', advice)),
  noted: [],
})

interface ReadRow {
  readonly row?: Readonly<Record<string, unknown>>
  readonly listed?: Listed
  readonly noted: readonly Listed[]
}

const nothing: readonly Listed[] = []

function readRow(grid: Grid, fields: readonly Field[], row: GridRow): ReadRow {
  const spilt = spiltValue(grid, row)
  if (spilt !== undefined)
    return { listed: listing(grid, row, 'whole row', spilt, tooManyValues), noted: nothing }
  const values: Record<string, unknown> = { line: row.line }
  let noted = nothing
  for (const { at, name, column, read } of fields) {
    const typed = row.cells[at] ?? ''
    const { value, problem, absent } = read(typed)
    // Blank values too: rows of one shape are read faster than rows of many.
    values[name] = value
    const serious = absent ? undefined : problem
    if (spoilsRow(column, value, serious))
      return {
        listed: ofChild(fields, row, listing(grid, row, name, typed, unusableAdvice(name, serious))),
        noted: nothing,
      }
    if (problem !== undefined)
      noted = [
        ...noted,
        ofChild(fields, row, listing(grid, row, name, typed, `${name} ${problem}. Correct it.`)),
      ]
  }
  return { row: values, noted }
}

/** Says which child it is about, where the row can be believed to say. */
function ofChild(fields: readonly Field[], row: GridRow, listed: Listed): Listed {
  const key = fields.find(({ name }) => name === 'CHILD' || name === 'child_id')
  const value = key?.read(row.cells[key.at] ?? '').value
  return typeof value === 'string' ? { ...listed, child: value } : listed
}

/** A key without a value, or a date nobody can read that the row is counted by. */
function spoilsRow(column: Column<unknown>, value: unknown, problem: string | undefined): boolean {
  if (column.need === 'row') return value === undefined
  return problem !== undefined && column.kind === 'date' && !column.spare
}

const tooManyValues =
  'The row has more values than there are headings. Put quotes round a value that holds a comma.'

/** A value beyond the last heading: the columns of such a row have shifted, so none can be believed. */
function spiltValue(grid: Grid, row: GridRow): string | undefined {
  if (row.cells.length <= grid.headings.length) return undefined
  return row.cells.slice(grid.headings.length).find((cell) => cell.trim() !== '')
}

/** A key that is blank, or a date nobody can read, makes the whole row unsafe to count. */
function unusableAdvice(name: string, problem: string | undefined): string {
  return problem === undefined
    ? `${name} is blank. The row is left out until it is filled in.`
    : `${name} ${problem}. The row is left out until it is put right.`
}

/** A line of the list of what to put right. */
export function listing(grid: Grid, row: GridRow, column: string, read: string, advice: string): Listed {
  return { file: grid.file, line: row.line, column, read: read.trim(), advice }
}
