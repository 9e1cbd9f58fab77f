import type { Column } from '../../tables/column.ts'
import type { Grid, GridRow } from '../../tables/grid.ts'
import { listing, readRows, type Listed, type ReadRows } from '../../tables/read-rows.ts'
import type { Day } from '../../time/day.ts'
import type { Origin } from '../collections.ts'
import type { ReadSource } from '../read-source.ts'
import { unreadSheet } from '../unread-sheet.ts'
import { careListOf } from './care-list-rows.ts'
import { drawnOn } from './drawn-on.ts'
import { factsOf } from './list-facts.ts'
import { isFormulaError, plainValue } from './lettered.ts'
import { recogniseList, recogniseOther, type OtherList, type RecognisedList } from './recognise-list.ts'

/**
 * Reads a sheet as the list of Annex A its headings say it is; `undefined` when they say none. `asAt` is the day it was
 * drawn where neither the sheet, the file nor its folder says.
 */
export function readList(grid: Grid, asAt?: Day): ReadSource | undefined {
  const found = recogniseList(grid.headings)
  if (found !== undefined) return read(grid, found, drawnOn(grid.file) ?? asAt)
  const other = recogniseOther(grid)
  return other && passedOver(grid, other)
}

function read(grid: Grid, found: RecognisedList, drawn: Day | undefined): ReadSource {
  const { list, columns, extra: extraColumns } = found
  const known = list.columns
  const source = {
    file: grid.file,
    kind: `annex-a/list-${list.number}`,
    rowsIn: grid.rows.length,
    extraColumns,
  }
  if (drawn === undefined) return { ...source, facts: {}, listed: undated(grid), noted: [] }
  const origin: Origin = { kind: 'annex-a', file: grid.file, asAt: drawn }
  const typed = readRows<ListRow>(plain(grid, columns, known), columns, known)
  const rows = asTyped(grid, columns, typed)
  const told = { ...rows, rows: rows.rows.map((row) => ({ ...row, origin })) }
  if (list.number !== 8)
    return {
      ...source,
      facts: factsOf(list.number, told.rows, drawn),
      listed: rows.listed,
      noted: rows.noted,
    }
  const { careList, facts, listed, noted } = careListOf(told.rows, drawn, grid.file)
  return { ...source, facts, careList, listed: [...rows.listed, ...listed], noted: [...rows.noted, ...noted] }
}

/** A row of a list with its values by column. */
export type ListRow = Readonly<Record<string, unknown>> & { readonly line: number }

/** The sheet with each cell as a plain table would hold it. */
function plain(
  grid: Grid,
  columns: readonly (string | undefined)[],
  known: Readonly<Record<string, Column<unknown>>>,
): Grid {
  const cell = (typed: string, at: number): string => {
    const name = columns[at]
    const column = name === undefined ? undefined : known[name]
    return name === undefined || column === undefined ? typed : plainValue(name, column, typed)
  }
  return { ...grid, rows: grid.rows.map(({ line, cells }) => ({ line, cells: cells.map(cell) })) }
}

/** What is listed, in the sheet's own headings and as it was typed; formulas that failed are noted. */
function asTyped(
  grid: Grid,
  columns: readonly (string | undefined)[],
  read: ReadRows<ListRow>,
): ReadRows<ListRow> {
  const cellsOn = new Map(grid.rows.map(({ line, cells }) => [line, cells]))
  const own = (each: Listed): Listed => {
    const at = columns.indexOf(each.column)
    const heading = grid.headings[at]?.trim() ?? each.column
    const advice = each.advice.startsWith(`${each.column} `)
      ? `${heading}${each.advice.slice(each.column.length)}`
      : each.advice
    return { ...each, column: heading, advice, read: cellsOn.get(each.line)?.[at]?.trim() ?? each.read }
  }
  const used = new Set(read.rows.map(({ line }) => line))
  const noted = read.noted.map(own)
  const said = new Set(noted.map(({ line, column }) => `${line} ${column}`))
  const failed = grid.rows
    .filter(({ line }) => used.has(line))
    .flatMap((row) => failedFormulas(grid, columns, row))
    .filter(({ line, column }) => !said.has(`${line} ${column}`))
  return { rows: read.rows, listed: read.listed.map(own), noted: [...noted, ...failed] }
}

const failedFormulas = (grid: Grid, columns: readonly (string | undefined)[], row: GridRow): Listed[] =>
  row.cells.flatMap((cell, at) => {
    const heading = grid.headings[at]?.trim() ?? ''
    return columns[at] !== undefined && isFormulaError(cell)
      ? [
          listing(
            grid,
            row,
            heading,
            cell,
            `${heading} holds a formula that failed. Correct it, or leave it blank.`,
          ),
        ]
      : []
  })

const undated = (grid: Grid): Listed[] => [
  {
    file: grid.file,
    line: grid.headingsLine ?? 1,
    column: 'whole sheet',
    read: '',
    rows: grid.rows.length,
    advice:
      'Nothing tells the day this list was drawn. Put the day in the name of the file, like 2020-09-30.',
  },
]

/** A list about other children: said once, not row by row. */
const passedOver = (grid: Grid, { number, of }: OtherList): ReadSource =>
  unreadSheet(
    grid,
    `annex-a/list-${number}`,
    `List ${number}, ${of}, is not about children in care: it is not used, and nothing is wrong with it.`,
  )
