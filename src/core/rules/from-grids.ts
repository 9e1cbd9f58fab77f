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

/** Finds the returns in sheets of any kind and puts each table in its year, whatever order the sheets come in. */
export function textReturnsIn(grids: readonly Grid[]): TextReturns {
  const parts = [...grids].sort((a, b) => (a.file < b.file ? -1 : 1)).flatMap((grid) => layOut(grid, isTable))
  const found = parts.flatMap(tableIn)
  const placed = placeTables(found)
  const years = new Map<number, FoundTable[]>()
  for (const { read, year } of placed)
    if (year !== undefined) years.set(year, [...(years.get(year) ?? []), read])
  return {
    returns: new Map([...years].sort(([a], [b]) => a - b).map(([year, tables]) => [year, returnOf(tables)])),
    undated: placed.flatMap(({ read, year }) => (year === undefined ? [read] : [])),
    others: parts.flatMap(otherIn),
  }
}

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

function otherIn({ file, headings }: Grid): TextReturns['others'] {
  const found = recognise(headings)
  if (found.table !== undefined) return []
  const isNearly = found.nearest !== undefined && found.missing.length <= 2
  return [{ file, lacks: isNearly ? `${found.nearest} without ${found.missing.join(' and ')}` : undefined }]
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

/** A return kept both as tables and as XML is one return: the tables are used, and the other copy named. */
function returnOf(tables: readonly FoundTable[]): FoundReturn {
  const isCopy = ({ file }: FoundTable): boolean => /\.xml\b/i.test(file)
  const used = tables.some((each) => !isCopy(each)) ? tables.filter((each) => !isCopy(each)) : tables
  const leftOut = tables.filter((each) => !used.includes(each)).map(({ file }) => file)
  const byName: Record<string, TextTable[]> = {}
  for (const { table, text } of used) (byName[table] ??= []).push(text)
  return { tables: byName, leftOut: [...new Set(leftOut)] }
}
