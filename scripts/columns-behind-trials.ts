import { recognise } from '../src/core/ssda903/recognise.ts'
import { columnsOf, type TableName } from '../src/core/ssda903/tables.ts'
import type { Grid } from '../src/core/tables/grid.ts'
import { addDays, isoDay, parseDay } from '../src/core/time/day.ts'

/** A column's cells changed, in the order of the rows. */
type Change = (cells: readonly string[]) => readonly string[]

/**
 * The same sheets with one column of one table changed, in each way that could tell: emptied, its values moved to other
 * rows, its dates moved. A column the sheets do not have is put there.
 */
export function trialsOf(sheets: readonly Grid[], table: TableName, column: string): Grid[][] {
  const own = new Set(sheets.filter(({ headings }) => recognise(headings).table === table))
  const isGiven = [...own].some(({ headings }) => headings.includes(column))
  if (!isGiven) return [put(sheets, table, column)]
  const isDate = columnsOf(table)[column]?.kind === 'date'
  return [empty, moved, ...(isDate ? [earlier] : [])].map((change) =>
    sheets.map((sheet) => (own.has(sheet) ? withColumn(sheet, column, change) : sheet)),
  )
}

/** The same sheets with whole rows of one table changed: all taken out, all given to other children, all dates moved. */
export function trialsOfAll(sheets: readonly Grid[], table: TableName): Grid[][] {
  const changed = (change: (sheet: Grid) => Grid) =>
    sheets.map((sheet) => (recognise(sheet.headings).table === table ? change(sheet) : sheet))
  const dates = Object.entries(columnsOf(table)).flatMap(([name, { kind }]) =>
    kind === 'date' ? [name] : [],
  )
  return [
    changed((sheet) => ({ ...sheet, rows: [] })),
    changed((sheet) => withColumn(sheet, 'CHILD', moved)),
    changed((sheet) => dates.reduce((each, date) => withColumn(each, date, earlier), sheet)),
  ]
}

const empty: Change = (cells) => cells.map(() => '')

/** Each row with another row's value. */
const moved: Change = (cells) => cells.map((_, at) => cells[(at + STEP) % cells.length] ?? '')
const STEP = 7

/** Never later: a return is told by the last days in it. */
const earlier: Change = (cells) =>
  cells.map((cell) => {
    const on = parseDay(cell)
    return on === undefined ? cell : isoDay(addDays(on, -DAYS))
  })
const DAYS = 61

/** What is put into columns that the made-up returns do not have. */
const madeUp: Readonly<Record<string, string>> = {
  PL_DISTANCE: '42',
  PL_LA: 'E06000998',
  PL_LOCATION: 'OUT',
}

/** A table that is in none of the sheets has nothing to be put into, and says nothing. */
const put = (sheets: readonly Grid[], table: TableName, column: string): Grid[] =>
  sheets.map((sheet) =>
    recognise(sheet.headings).table === table
      ? {
          ...sheet,
          headings: [...sheet.headings, column],
          rows: sheet.rows.map((row) => ({ ...row, cells: [...row.cells, madeUp[column] ?? '1'] })),
        }
      : sheet,
  )

function withColumn(sheet: Grid, column: string, change: Change): Grid {
  const at = sheet.headings.indexOf(column)
  const status = sheet.headings.indexOf('LS')
  const changing = sheet.rows.filter(({ cells }) => !isShortBreak(cells[status]) || column !== 'LS')
  const changed = change(changing.map(({ cells }) => cells[at] ?? ''))
  const texts = new Map(changing.map((row, place) => [row, changed[place] ?? '']))
  return {
    ...sheet,
    rows: sheet.rows.map((row) => ({
      ...row,
      cells: row.cells.with(at, texts.get(row) ?? row.cells[at] ?? ''),
    })),
  }
}

/** Short breaks are not being in care: were their status changed, every indicator would seem to rest on it. */
const isShortBreak = (status = ''): boolean => status === 'V3' || status === 'V4'
