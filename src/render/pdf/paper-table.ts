import type { Column, Table } from '../../core/reports/report.ts'
import { brokenPeriod } from './broken-period.ts'

/** A table as words alone, in as few pieces as are no wider than the page: each column of numbers as wide as it needs in
 *  ems, each column of words with its share of what is left. `linkOf` gives the place of an indicator a cell names. */
export const tablesOf = (table: Table, linkOf: LinkOf = () => null) =>
  inPieces(table).map((piece, at, all) => ({
    caption: at === 0 ? table.caption : `${table.caption} (continued)`,
    size: sizeOf(piece),
    columns: piece.columns.map((_, of) => columnOf(piece, of)),
    rows: piece.rows.map((row) =>
      row.map(({ text, indicatorId, hidden = false }) => ({
        text,
        hidden,
        link: indicatorId === undefined ? null : linkOf(indicatorId),
      })),
    ),
    notes: at === all.length - 1 ? (table.notes ?? []) : [],
  }))

export type LinkOf = (indicatorId: string) => string | null

/** Points: the page within its margins, what names need of it, and what stands between two columns. */
const page = { width: 499, names: 110, gap: 7 }
const slim = { size: 7.5, gap: 3 }
const size = 9

/** Columns that need the small type, fewer where words want their share; and from how many a month stands on two lines. */
const many = { columns: 10, withWords: 6, months: 6 }

const isLong = ({ columns }: Table): boolean => columns.length > many.columns

/** The small type, for what would not stand in one piece in the larger. */
const isSlim = (table: Table): boolean => {
  const words = table.columns.filter(({ align }) => align === 'left').length
  const tight = words === 1 && neededBy(table, { type: size, gap: page.gap }) > page.width - page.names
  return isLong(table) || tight || (words > 1 && table.columns.length > many.withWords)
}

const sizeOf = (table: Table) =>
  isSlim(table) ? { type: slim.size, gap: slim.gap } : { type: size, gap: page.gap }

/** Points that the columns of numbers need. */
const neededBy = (table: Table, { type, gap }: { type: number; gap: number }): number =>
  table.columns.slice(1).reduce((sum, _, at) => sum + (numberWidth(table, at + 1) * type + gap), 0)

/** The columns of numbers in as many even parts as the page needs, each after the names. */
function inPieces(table: Table): Table[] {
  const [names, ...rest] = table.columns
  if (names === undefined || rest.length < 2 || rest.some(({ align }) => align === 'left')) return [table]
  const pieces = Math.ceil(neededBy(table, sizeOf(table)) / (page.width - page.names))
  const each = Math.ceil(rest.length / pieces)
  return Array.from({ length: pieces }, (_, at) => {
    const cut = <T>(cells: readonly T[]): T[] => [
      ...cells.slice(0, 1),
      ...cells.slice(1 + at * each, 1 + (at + 1) * each),
    ]
    return { ...table, columns: cut(table.columns), rows: table.rows.map(cut) }
  })
}

const columnOf = (table: Table, at: number) => {
  const column: Column = table.columns[at] ?? { heading: '', align: 'left' }
  const heading = headingOf(table, at)
  const texts = [heading, ...table.rows.map((row) => row[at]?.text ?? '')]
  return {
    ...column,
    heading,
    apart: column.align === 'left' && table.columns[at - 1]?.align === 'right',
    em: column.align === 'right' ? numberWidth(table, at) : shortWidth(texts, at),
    share: shareOf(texts),
  }
}

/** Ems that a column of a word or two needs, beside the names; none for longer ones. */
function shortWidth(texts: readonly string[], at: number): number | null {
  const longest = Math.max(...texts.map((text) => text.length))
  return at > 0 && longest <= SHORT ? em.letter * longest + em.spare : null
}

const SHORT = 16

/** Ems: a number is never broken, nor a word of its heading; a long heading runs over three lines. */
function numberWidth(table: Table, at: number): number {
  const head = headingOf(table, at)
  const numbers = table.rows.map((row) => lettersOf(row[at]?.text ?? ''))
  return em.letter * Math.max(...numbers, longestWord(head), Math.ceil(head.length / 3)) + em.spare
}

/** Months of a table break alike, years only where there is no room for them. */
function headingOf(table: Table, at: number): string {
  const heading = table.columns[at]?.heading ?? ''
  if (table.columns.length <= many.months || (/^\d/.test(heading) && !isLong(table))) return heading
  return brokenPeriod(heading)
}

const em = { letter: 0.5, spare: 0.3 }

/** Words may run over lines where a number may not. */
const lettersOf = (text: string): number =>
  /^[^ ]+( of [^ ]+)?$/.test(text) ? text.length : longestWord(text)
const longestWord = (text: string): number => Math.max(0, ...text.split(/\s/).map((word) => word.length))

/** Letters of the longest text: a name needs room to be read in a line or two, a sentence may run over several. */
const shareOf = (texts: readonly string[]): number =>
  Math.min(70, Math.max(12, ...texts.map((text) => text.length)))
