import { recognise } from '../ssda903/recognise.ts'
import { placeTables, type Dated } from '../ssda903/returns.ts'
import type { TableName } from '../ssda903/tables.ts'
import type { Grid } from '../tables/grid.ts'
import { layOut } from '../tables/layout.ts'
import { parseDay, type Day } from '../time/day.ts'
import type { TextReturn, TextTable } from './text-table.ts'

/** The returns in some sheets, as text. */
export interface TextReturns {
  /** By the calendar year the collection begins in, oldest first. */
  readonly returns: ReadonlyMap<number, FoundReturn>
  /** Tables of a return that nothing puts in a year. */
  readonly undated: readonly FoundTable[]
  /** Sheets that are no table of a return, with the column they lack when they are nearly one. */
  readonly others: readonly { readonly file: string; readonly lacks: string | undefined }[]
}

/** One return: its tables, and the files that were left out because another copy of the return was used. */
export interface FoundReturn {
  readonly tables: TextReturn
  readonly leftOut: readonly string[]
}

/** A table of a return in a sheet. */
export interface FoundTable extends Dated {
  readonly text: TextTable
}

/** A return as XML: when its episodes began and ended, and what reads its tables if they are wanted. */
export interface XmlReturn {
  readonly file: string
  readonly episodes: readonly { readonly DECOM: string; readonly DEC: string }[]
  readonly read: () => readonly Grid[]
}

/**
 * Finds the returns in sheets of any kind and puts each table in its year, whatever order the sheets come in. A return
 * kept both as tables and as XML is one return: the tables are used, and the other copy is named and not read.
 */
export function textReturnsIn(grids: readonly Grid[], xml: readonly XmlReturn[] = []): TextReturns {
  const parts = inOrder(grids).flatMap((grid) => layOut(grid, isTable))
  const placed = placeTables<FoundTable | FoundXml>([
    ...parts.flatMap(tableIn),
    ...inOrder(xml).map(foundXml),
  ])
  const byYear = new Map<number, (FoundTable | FoundXml)[]>()
  for (const { read, year } of placed)
    if (year !== undefined) byYear.set(year, [...(byYear.get(year) ?? []), read])
  const undated = placed.flatMap(({ read, year }) => (year === undefined ? [read] : []))
  return {
    returns: new Map([...byYear].sort(([a], [b]) => a - b).map(([year, found]) => [year, returnOf(found)])),
    undated: undated.flatMap(tablesOf),
    others: parts.flatMap(otherIn),
  }
}

const inOrder = <T extends { readonly file: string }>(all: readonly T[]): T[] =>
  [...all].sort((a, b) => (a.file < b.file ? -1 : 1))

/** An XML return stands for its episodes until its tables are wanted. */
interface FoundXml extends Dated {
  readonly xml: XmlReturn
}

const foundXml = (xml: XmlReturn): FoundXml => ({
  file: xml.file,
  table: 'Episodes',
  rows: xml.episodes.map(({ DECOM, DEC }) => ({ CHILD: '', DECOM: dayIn(DECOM), DEC: dayIn(DEC) })),
  xml,
})

const tablesOf = (found: FoundTable | FoundXml): FoundTable[] =>
  'xml' in found ? found.xml.read().flatMap(tableIn) : [found]

const isTable = (headings: readonly string[]): boolean => recognise(headings).table !== undefined

function tableIn(grid: Grid): FoundTable[] {
  const { table } = recognise(grid.headings)
  if (table === undefined) return []
  let rows: Dated['rows'] | undefined
  // Few tables are asked for their dates: the episodes, and those kept with no episodes.
  return [
    {
      file: grid.file,
      table,
      text: textOf(grid),
      get rows() {
        return (rows ??= datesIn(grid, table))
      },
    },
  ]
}

/** A sheet with more of a table's own columns than it lacks was meant to be that table. */
function otherIn({ file, headings }: Grid): TextReturns['others'] {
  const found = recognise(headings)
  if (found.table !== undefined) return []
  const { nearest, missing, shared } = found
  const isNearly = nearest !== undefined && shared > missing.length
  return [{ file, lacks: isNearly ? `${nearest} without ${missing.join(' and ')}` : undefined }]
}

const textOf = ({ file, headings, rows }: Grid): TextTable => ({
  columns: headings,
  rows: rows.map(({ cells }) => cells),
  isEmptyBlank: true,
  file,
  lines: rows.map(({ line }) => line),
})

/** What tells the year: whom the rows name, and for episodes when they began and ended. */
function datesIn({ headings, rows }: Grid, table: TableName): Dated['rows'] {
  const { columns } = recognise(headings) as { columns: readonly (string | undefined)[] }
  const at = (name: string): number => columns.indexOf(name)
  const [child, decom, dec] = [at('CHILD'), at('DECOM'), at('DEC')]
  return rows.map(({ cells }) => ({
    CHILD: cells[child]?.trim() ?? '',
    ...(table === 'Episodes' ? { DECOM: dayIn(cells[decom]), DEC: dayIn(cells[dec]) } : {}),
  }))
}

const dayIn = (cell: string | undefined): Day | undefined => parseDay(cell?.trim() ?? '')

function returnOf(found: readonly (FoundTable | FoundXml)[]): FoundReturn {
  const tables = found.filter(({ file }) => !/\.xml\b/i.test(file))
  const used = tables.length > 0 ? tables : found
  let texts: TextReturn | undefined
  return {
    leftOut: [...new Set(found.flatMap((each) => (used.includes(each) ? [] : [each.file])))],
    // XML is read when somebody asks for this return.
    get tables() {
      return (texts ??= textsOf(used.flatMap(tablesOf)))
    },
  }
}

function textsOf(tables: readonly FoundTable[]): TextReturn {
  const byName: Record<string, TextTable[]> = {}
  for (const { table, text } of tables) (byName[table] ??= []).push(text)
  return byName
}
