import { columnName } from '../ssda903/recognise.ts'
import { columnsOf, tableNames, type TableName } from '../ssda903/tables.ts'
import { parseDay, type Day } from '../time/day.ts'
import { textIn, type Row, type Source } from './row.ts'
import type { TextCell, TextReturn, TextTable } from './text-table.ts'

/** A return's rows by table, in the order read, and the columns each table was given with. */
export interface ReadReturn {
  readonly rows: Partial<Record<TableName, readonly Row[]>>
  readonly columns: Partial<Record<TableName, ReadonlySet<string>>>
}

/** Reads every row of every table: none is left out, and what cannot be read is kept as it was typed. */
export function readReturn(texts: TextReturn): ReadReturn {
  const rows: Partial<Record<TableName, Row[]>> = {}
  const columns: Partial<Record<TableName, Set<string>>> = {}
  for (const table of tableNames) {
    const given = texts[table]
    if (given === undefined) continue
    const read: Row[] = []
    const named = new Set<string>()
    for (const text of isOne(given) ? [given] : given) addRows(table, text, read, named)
    rows[table] = read
    columns[table] = named
  }
  return { rows, columns }
}

const isOne = (given: TextTable | readonly TextTable[]): given is TextTable => 'columns' in given

function addRows(table: TableName, text: TextTable, read: Row[], named: Set<string>): void {
  const at = new Map<string, number>()
  for (const [place, heading] of text.columns.entries()) {
    const name = columnName(heading)
    if (!at.has(name)) at.set(name, place)
    named.add(name)
  }
  const source: Source = { at, isEmptyBlank: text.isEmptyBlank === true }
  const fields = Object.entries(columnsOf(table)).map(([name, { kind }]) => ({
    name,
    at: at.get(name) ?? -1,
    isDate: kind === 'date',
  }))
  const blank = blankRow(table, text.file, source)
  for (let place = 0; place < text.rows.length; place += 1) {
    const cells = text.rows[place] as readonly TextCell[]
    // A copy of a row that has every column already is several times faster than putting them on one by one.
    const row: Record<string, unknown> = { ...blank, index: read.length, line: text.lines?.[place], cells }
    for (const { name, at: column, isDate } of fields) {
      const typed = textIn(cells[column], source.isEmptyBlank)
      row[name] = isDate ? dayIn(typed) : typed
    }
    row['CHILD'] ??= ''
    read.push(row as unknown as Row)
  }
}

/** A row of a table with nothing in it: every row is a copy of it, so that all have one shape. */
function blankRow(table: TableName, file: string | undefined, source: Source): Record<string, unknown> {
  const columns = Object.keys(columnsOf(table)).map((name) => `${JSON.stringify(name)}:null`)
  const names = ['"table":null', '"index":0', '"file":null', '"line":null', '"cells":null', '"source":null']
  // What JSON makes is compact, however many columns it has; an object that grows column by column is not.
  const row = JSON.parse(`{${[...names, ...columns].join()}}`) as Record<string, unknown>
  return { ...row, table, file, source }
}

const NO_DATE = NaN as Day

const dayIn = (typed: string | undefined): Day | undefined =>
  typed === undefined || typed === '' ? undefined : (parseDay(typed) ?? NO_DATE)
