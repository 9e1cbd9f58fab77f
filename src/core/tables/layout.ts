import { beside, isWordsAlone } from './beside.ts'
import type { Grid, GridRow } from './grid.ts'
import { headingKey } from './headings.ts'
import { listing, type Listed } from './read-rows.ts'

/** Whether some sheet's headings are those of a table Hearth reads. */
export type IsHeadings = (headings: readonly string[]) => boolean

/**
 * The tables in a sheet, each with its own headings: what stands above, between and below them is set aside, with advice.
 * A second table is named by the line it begins on. A sheet without headings anyone knows comes back as it is.
 * Every row of the sheet is a row or a heading of one of the tables, or is set aside.
 */
export function layOut(grid: Grid, isHeadings: IsHeadings): Grid[] {
  if (isTableAlone(grid, isHeadings)) return [grid]
  const rows = [{ line: grid.headingsLine ?? 1, cells: grid.headings }, ...grid.rows]
  const found = findHeadings(rows, isHeadings)
  if (found === undefined) return [grid]
  const above = rows.slice(0, found.at).map((row) => setAside(grid, row, titleAdvice))
  const parts = [partOf(found)]
  for (const row of rows.slice(found.at + found.deep)) addRow(grid, parts, row, isHeadings)
  return parts.map((part, at) => gridOf(grid, part, at === 0 ? above : undefined))
}

/** Headings anyone knows on top, each column named, and below them nothing but rows: as nearly every file is. */
const isTableAlone = ({ headings, rows, headingsLine = 1 }: Grid, isHeadings: IsHeadings): boolean =>
  headingsLine === 1 && headings.every(isText) && isHeadings(headings) && rows.every(isPlainly)

/** The sheet a table was found in: what is said of the file is said of it. */
export const sheetOf = (file: string): string => file.replace(/, from line \d+$/, '')

const MOST_ROWS_ABOVE = 20

interface Found {
  readonly headings: readonly string[]
  readonly line: number
  readonly at: number
  /** How many rows the headings run over. */
  readonly deep: number
}

/** The first row, or pair of rows, of the first twenty that are headings. */
function findHeadings(rows: readonly GridRow[], isHeadings: IsHeadings): Found | undefined {
  for (const [at, { line, cells }] of rows.slice(0, MOST_ROWS_ABOVE).entries()) {
    if (isHeadings(cells)) return { headings: cells, line, at, deep: 1 }
    const below = rows[at + 1]?.cells ?? []
    // A row of headings under a title is headings enough.
    const pair = isHeadings(below) ? undefined : inTwoRows(cells, below).find(isHeadings)
    if (pair !== undefined) return { headings: pair, line, at, deep: 2 }
  }
  return undefined
}

/** The headings that two rows may make: the lower where there is one, both together, both under a group's name. */
function inTwoRows(upper: readonly string[], lower: readonly string[]): string[][] {
  if (lower.length === 0 || upper.length > MOST_IN_TWO_ROWS) return []
  const width = Math.max(upper.length, lower.length)
  const text = (cells: readonly string[], at: number): string => cells[at]?.trim() ?? ''
  const made = (join: (over: string, under: string, group: string) => string): string[] => {
    let group = ''
    return Array.from({ length: width }, (_, at) => {
      const over = text(upper, at)
      group = over === '' ? group : over
      return join(over, text(lower, at), group)
    })
  }
  const both = (over: string, under: string): string => (over === under ? over : `${over} ${under}`.trim())
  return [
    made((over, under) => (under === '' ? over : under)),
    made(both),
    made((over, under, group) => (under === '' ? over : both(group, under))),
  ]
}

const MOST_IN_TWO_ROWS = 300

/** A table on its way. */
interface Part extends Pick<Found, 'headings' | 'line'> {
  readonly keys: readonly string[]
  readonly rows: GridRow[]
  readonly aside: Listed[]
  last: number
  /** Rows without a figure in them: a table of which few rows are so has another below it when one comes. */
  figureless: number
}

const partOf = ({ headings, line }: Pick<Found, 'headings' | 'line'>): Part => ({
  headings,
  line,
  keys: headings.map(headingKey),
  rows: [],
  aside: [],
  last: line,
  figureless: 0,
})

function addRow(grid: Grid, parts: Part[], row: GridRow, isHeadings: IsHeadings): void {
  const part = parts.at(-1) as Part
  const isBelowGap = row.line > part.last + 1
  part.last = row.line
  if (isPlainly(row)) {
    part.rows.push(row)
    return
  }
  const advice = beside(row, part.headings, isBelowGap)
  if (advice !== undefined) part.aside.push(setAside(grid, row, advice))
  else if (!isWordsAlone(row)) part.rows.push(row)
  else if (sameHeadings(part, row)) part.aside.push(setAside(grid, row, againAdvice))
  else if (isHeadings(row.cells) || (isBelowGap && isStrange(part)))
    parts.push(partOf({ headings: row.cells, line: row.line }))
  else {
    part.figureless += 1
    part.rows.push(row)
  }
}

/** A row that begins with a figure and goes on is a row of the table: nearly all are, and need no second look. */
function isPlainly({ cells: [first = '', second, third] }: GridRow): boolean {
  return first >= '0' && first < ':' && isText(second) && isText(third)
}

function isText(cell: string | undefined): boolean {
  return cell !== undefined && cell.trim() !== ''
}

/** True when a row without any figure does not belong: every other row has one. */
const isStrange = ({ rows, figureless }: Part): boolean => rows.length >= 3 && figureless === 0

const sameHeadings = ({ keys }: Part, { cells }: GridRow): boolean =>
  cells.every((cell, at) => cell.trim() === '' || headingKey(cell) === keys[at])

const titleAdvice = 'This stands above the headings and is not part of the table. It is not used.'
const againAdvice = 'These are the headings again. They are not used.'

const setAside = (grid: Grid, row: GridRow, advice: string): Listed => ({
  ...listing(grid, row, 'whole row', row.cells.find((cell) => cell.trim() !== '') ?? '', advice),
  harmless: true,
})

/** A part as a sheet of its own. The first keeps the sheet's name and what was remarked on it. */
function gridOf(grid: Grid, part: Part, above: readonly Listed[] | undefined): Grid {
  const file = above === undefined ? `${grid.file}, from line ${part.line}` : grid.file
  const aside = [...(above ?? []), ...part.aside]
  return {
    file,
    headings: named(part),
    ...(part.line === 1 ? {} : { headingsLine: part.line }),
    rows: part.rows,
    ...(aside.length === 0 ? {} : { aside }),
    ...(above === undefined || grid.remarks === undefined ? {} : { remarks: grid.remarks }),
  }
}

/** The headings, with a name for each column that has values and none: they are then seen to be left out. */
function named({ headings, rows }: Part): readonly string[] {
  const filled = headings.map(
    (heading, at) => heading.trim() === '' && rows.some(({ cells }) => (cells[at] ?? '').trim() !== ''),
  )
  return filled.includes(true)
    ? headings.map((heading, at) => (filled[at] ? `column ${at + 1} (no heading)` : heading))
    : headings
}
