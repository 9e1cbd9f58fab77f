import { columnName } from '../ssda903/recognise.ts'
import { columnsOf, tableNames, type TableName } from '../ssda903/tables.ts'
import { parseDay, type Day } from '../time/day.ts'
import type { Row } from './row.ts'
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
  const days: Days = new Map()
  for (const table of tableNames) {
    const given = texts[table]
    if (given === undefined) continue
    const read: Row[] = []
    const named = new Set<string>()
    for (const text of isOne(given) ? [given] : given) addRows(table, text, read, named, days)
    rows[table] = read
    columns[table] = named
  }
  return { rows, columns }
}

const isOne = (given: TextTable | readonly TextTable[]): given is TextTable => 'columns' in given

/** The text of one file: what a row asks when it is asked what was typed. */
interface Source {
  readonly text: TextTable
  readonly at: ReadonlyMap<string, number>
}

/** Where a row stood. The columns' values are put on it one by one, always in the same order: rows of one shape are fast. */
class ReadRow {
  readonly table: TableName
  readonly index: number
  readonly #source: Source
  readonly #row: number

  constructor(table: TableName, index: number, source: Source, row: number) {
    this.table = table
    this.index = index
    this.#source = source
    this.#row = row
  }

  get file(): string | undefined {
    return this.#source.text.file
  }

  get line(): number | undefined {
    return this.#source.text.lines?.[this.#row]
  }

  typed(column: string): string | undefined {
    const at = this.#source.at.get(column)
    const { rows, isEmptyBlank } = this.#source.text
    return at === undefined ? undefined : textIn(rows[this.#row]?.[at], isEmptyBlank)
  }
}

function addRows(table: TableName, text: TextTable, read: Row[], named: Set<string>, days: Days): void {
  const at = new Map<string, number>()
  for (const [place, heading] of text.columns.entries()) {
    const name = columnName(heading)
    if (!at.has(name)) at.set(name, place)
    named.add(name)
  }
  const source = { text, at }
  const fields = Object.entries(columnsOf(table)).map(([name, { kind }]) => ({
    name,
    at: at.get(name) ?? -1,
    isDate: kind === 'date',
    isChild: name === 'CHILD',
  }))
  for (const [place, cells] of text.rows.entries()) {
    const row = new ReadRow(table, read.length, source, place) as unknown as Record<string, unknown>
    for (const field of fields) {
      const typed = textIn(cells[field.at], text.isEmptyBlank)
      row[field.name] = field.isDate ? dayIn(typed, days) : field.isChild ? (typed ?? '') : typed
    }
    read.push(row as unknown as Row)
  }
}

/** A cell's text without the spaces round it; `undefined` when it is blank. An empty entry stays one. */
function textIn(cell: TextCell, isEmptyBlank = false): string | undefined {
  if (cell === null || cell === undefined) return undefined
  const text = typeof cell === 'number' ? String(cell) : cell.trim()
  return isEmptyBlank && text === '' ? undefined : text
}

const NO_DATE = NaN as Day

/** The same few thousand days are written in every table: each is worked out once. */
type Days = Map<string, Day>

function dayIn(typed: string | undefined, days: Days): Day | undefined {
  if (typed === undefined || typed === '') return undefined
  const known = days.get(typed)
  if (known !== undefined) return known
  const found = parseDay(typed) ?? NO_DATE
  days.set(typed, found)
  return found
}
