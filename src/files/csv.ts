import Papa from 'papaparse'
import type { Grid, GridRow } from '../core/tables/grid.ts'
import { MOST_CELLS, tooManyCells } from './limits.ts'
import { Refusal } from './refusal.ts'

/**
 * The table in a CSV file, whatever separates its values. Its headings are the first row that is not blank.
 * Throws `Refusal` when a quotation mark is opened and never closed, for the rest of the file would be one value, and
 * when there are more columns or cells than a table of one council has.
 */
export function gridOfCsv(file: string, text: string): Grid {
  const { lines, delimiter, firstLine } = layoutOf(text)
  refuseWide(lines, delimiter)
  const [headings, ...rest] = rowsOf(lines, delimiter, firstLine)
  if (headings === undefined) return { file, headings: [], rows: [] }
  const rows = rest.map((row) => separated(row, delimiter, headings.cells.length))
  return { file, headings: headings.cells, ...lineOf(headings), rows }
}

/** Where the headings are, when that is not where one looks. */
export const lineOf = ({ line }: GridRow): { headingsLine?: number } =>
  line === 1 ? {} : { headingsLine: line }

/** More is a file gone wrong. Excel has no more columns. */
const MOST_COLUMNS = 16_384

/** A line is looked at before it is taken apart: one of nothing but separators would fill the memory. */
function refuseWide(lines: string, delimiter: string) {
  let line = 1
  for (let from = 0; from < lines.length; line += 1) {
    const found = lines.indexOf('\n', from)
    const to = found === -1 ? lines.length : found
    // A line of fewer letters has no more columns either: hardly any has to be counted.
    if (to - from >= MOST_COLUMNS && lines.slice(from, to).split(delimiter).length > MOST_COLUMNS)
      throw new Refusal(
        `Line ${line} has more than ${MOST_COLUMNS.toLocaleString('en-GB')} columns. Export the file again.`,
      )
    from = to + 1
  }
}

/** The rows that are not blank. */
function rowsOf(lines: string, delimiter: string, firstLine: number): GridRow[] {
  const quoted = lines.includes('"')
  const rows: GridRow[] = []
  let [line, cells] = [firstLine, 0]
  for (const { data, errors } of partsOf(lines, delimiter)) {
    const part = withLines(data, quoted, line)
    for (const { code, row } of errors) refuseOpenQuote(code, part.rows, row ?? 0)
    for (const row of part.rows) {
      if (!row.cells.some((cell) => cell.trim() !== '')) continue
      rows.push(row)
      cells += row.cells.length
    }
    if (cells > MOST_CELLS) throw new Refusal(tooManyCells)
    line = part.next
  }
  return rows
}

/** How much is taken apart at once: the blank rows of a part are gone before the next is read. */
const PART = 1_000_000

/** The text taken apart, some rows at a time. A row longer than a part has parts of twice the size. */
function* partsOf(lines: string, delimiter: string): Generator<Papa.ParseResult<string[]>> {
  const parser = new Papa.Parser({ delimiter, newline: '\n' })
  let [from, size] = [0, PART]
  while (from < lines.length) {
    const isLast = from + size >= lines.length
    const part = parser.parse(lines.slice(from, from + size), 0, !isLast) as Papa.ParseResult<string[]>
    yield part
    if (isLast) return
    if (part.meta.cursor === 0) size *= 2
    from += part.meta.cursor
  }
}

/** A row that someone typed or pasted with other separators than the headings have. */
function separated(row: GridRow, delimiter: string, columns: number): GridRow {
  const [only, another] = row.cells
  if (only === undefined || another !== undefined || columns === 1) return row
  const other = delimiters.find((each) => each !== delimiter && only.split(each).length === columns)
  return other === undefined ? row : { line: row.line, cells: only.split(other) }
}

/** Excel may put `sep=;` on a line of its own to say how it separates values. It is no part of the table. */
function layoutOf(text: string) {
  const lines = text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text
  const told = /^"?sep=([^\n])"?\n/i.exec(lines)
  if (told?.[1] === undefined) return { lines, delimiter: delimiterOf(lines), firstLine: 1 }
  return { lines: lines.slice(told[0].length), delimiter: told[1], firstLine: 2 }
}

const delimiters = [',', ';', '\t', '|']

/** The separator that the headings use most; a comma when they use none. */
function delimiterOf(lines: string): string {
  const headings = /^\s*([^\n]*)/.exec(lines.slice(0, 65_536))?.[1]?.replace(/"[^"]*"/g, '') ?? ''
  const uses = (delimiter: string) => headings.split(delimiter).length
  return delimiters.reduce((best, next) => (uses(next) > uses(best) ? next : best))
}

/** A quoted value may run over several lines of the file: what follows it stands that much further down. */
function withLines(data: string[][], quoted: boolean, firstLine: number) {
  let next = firstLine
  const rows = data.map((cells): GridRow => {
    const row = { line: next, cells }
    next += quoted ? cells.reduce((lines, cell) => lines + breaksIn(cell), 1) : 1
    return row
  })
  return { rows, next }
}

function breaksIn(cell: string): number {
  let breaks = 0
  for (let at = cell.indexOf('\n'); at !== -1; at = cell.indexOf('\n', at + 1)) breaks++
  return breaks
}

function refuseOpenQuote(code: string, rows: readonly GridRow[], at: number) {
  const row = rows[at]
  if (row === undefined || !(code === 'MissingQuotes' || code === 'InvalidQuotes')) return
  if (code === 'InvalidQuotes' && !row.cells.some((cell) => cell.includes('\n'))) return
  throw new Refusal(
    `On line ${row.line} a value begins with a quotation mark that is never closed. Put it right and try again.`,
  )
}
