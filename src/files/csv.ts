import Papa from 'papaparse'
import type { Grid, GridRow } from '../core/tables/grid.ts'
import { Refusal } from './refusal.ts'

/**
 * The table in a CSV file, whatever separates its values. Its headings are the first row that is not blank.
 * Throws `Refusal` when a quotation mark is opened and never closed: the rest of the file would be one value.
 */
export function gridOfCsv(file: string, text: string): Grid {
  const { lines, delimiter, firstLine } = layoutOf(text)
  const { data, errors } = Papa.parse<string[]>(lines, { delimiter, newline: '\n' })
  const rows = withLines(data, lines.includes('"'), firstLine)
  for (const { code, row } of errors) refuseOpenQuote(code, rows, row ?? 0)
  const [headings, ...rest] = rows.filter(({ cells }) => cells.some((cell) => cell.trim() !== ''))
  return { file, headings: headings?.cells ?? [], rows: rest }
}

/** Excel may put `sep=;` on a line of its own to say how it separates values. It is no part of the table. */
function layoutOf(text: string) {
  const lines = text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text
  const told = /^"?sep=([^\n])"?\n/i.exec(lines)
  if (told?.[1] === undefined) return { lines, delimiter: delimiterOf(lines), firstLine: 1 }
  return { lines: lines.slice(told[0].length), delimiter: told[1], firstLine: 2 }
}

/** The separator that the headings use most; a comma when they use none. */
function delimiterOf(lines: string): string {
  const headings = /^\s*([^\n]*)/.exec(lines.slice(0, 65_536))?.[1]?.replace(/"[^"]*"/g, '') ?? ''
  const uses = (delimiter: string) => headings.split(delimiter).length
  return [',', ';', '\t', '|'].reduce((best, next) => (uses(next) > uses(best) ? next : best))
}

/** A quoted value may run over several lines of the file: what follows it stands that much further down. */
function withLines(data: string[][], quoted: boolean, firstLine: number): GridRow[] {
  let line = firstLine
  return data.map((cells) => {
    const row = { line, cells }
    line += quoted ? cells.reduce((lines, cell) => lines + breaksIn(cell), 1) : 1
    return row
  })
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
