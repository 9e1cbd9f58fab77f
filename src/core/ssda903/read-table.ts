import type { Grid, GridRow } from './grid.ts'
import { readerOf, type ReadValue } from './read-value.ts'
import { recognise } from './recognise.ts'
import { columnsOf, type Column, type Row, type TableName } from './tables.ts'

/** Something a person should put right: where it stands, what was read, what to do. */
export interface Listed {
  readonly file: string
  readonly line: number
  readonly column: string
  readonly read: string
  readonly advice: string
}

/** A table of one file. Rows in = rows used + rows listed. */
export interface ReadTable {
  readonly file: string
  readonly table: TableName
  readonly rows: readonly Row<TableName>[]
  /** Rows that could not be used. */
  readonly listed: readonly Listed[]
  /** Values that could not be used, in rows that were. */
  readonly noted: readonly Listed[]
  readonly rowsIn: number
  readonly extraColumns: readonly string[]
  readonly absentColumns: readonly string[]
}

/** Why a whole file cannot be used, in a sentence. */
export interface Fault {
  readonly file: string
  readonly reason: string
}

/** Reads a sheet as the table its headings say it is, or says why it is none. */
export function readTable(grid: Grid): ReadTable | Fault {
  const found = recognise(grid.headings)
  if (found.table === undefined)
    return { file: grid.file, reason: unknownReason(found.nearest, found.missing) }
  const fields = fieldsOf(found.table, found.columns)
  const read = grid.rows.map((row) => readRow(grid, fields, row))
  return {
    file: grid.file,
    table: found.table,
    rows: read.flatMap(({ row }) => row ?? []),
    listed: read.flatMap(({ listed }) => listed ?? []),
    noted: read.flatMap(({ row, noted }) => (row ? noted : [])),
    rowsIn: grid.rows.length,
    extraColumns: found.extra,
    absentColumns: found.absent,
  }
}

/** True for a file that could not be used. */
export const isFault = (read: ReadTable | Fault): read is Fault => 'reason' in read

function unknownReason(nearest: TableName | undefined, missing: readonly string[]): string {
  if (nearest === undefined)
    return 'Its first row has no heading of an SSDA903 table. Check that the first row holds the column names.'
  const [columns, are] = missing.length === 1 ? ['the column', 'is'] : ['the columns', 'are']
  return `It looks most like ${nearest}, but ${columns} ${missing.join(', ')} ${are} missing.`
}

interface Field {
  readonly at: number
  readonly name: string
  readonly column: Column<unknown>
  readonly read: (typed: string) => ReadValue
}

function fieldsOf(table: TableName, columns: readonly (string | undefined)[]): Field[] {
  const known = columnsOf(table)
  return columns.flatMap((name, at) => {
    const column = name === undefined ? undefined : known[name]
    return name !== undefined && column !== undefined ? [{ at, name, column, read: readerOf(column) }] : []
  })
}

interface ReadRow {
  readonly row?: Row<TableName>
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
    const { value, problem } = read(typed)
    // Blank values too: rows of one shape are read faster than rows of many.
    values[name] = value
    if (spoilsRow(column, value, problem))
      return { listed: listing(grid, row, name, typed, unusableAdvice(name, problem)), noted: nothing }
    if (problem !== undefined)
      noted = [...noted, listing(grid, row, name, typed, `${name} ${problem}. Correct it.`)]
  }
  return { row: values as unknown as Row<TableName>, noted }
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

function listing(grid: Grid, row: GridRow, column: string, read: string, advice: string): Listed {
  return { file: grid.file, line: row.line, column, read: read.trim(), advice }
}
