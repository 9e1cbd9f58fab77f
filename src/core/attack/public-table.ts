import type { PublicSheet } from './public-files.ts'
import type { PublicText } from './read-html.ts'

/** A table as anybody sees it: on a page, or in a workbook. */
export interface PublicTable {
  /** The indicator whose page it stands on; `undefined` for a table of many. */
  readonly indicatorId: string | undefined
  readonly caption: string
  readonly headings: readonly string[]
  readonly rows: readonly (readonly (string | number | null)[])[]
}

/** The tables of a sheet: headings are a line of words with lines as long below it; the line above them is their title. */
export function tablesOfSheet({ rows }: PublicSheet): PublicTable[] {
  const tables: { caption: string; headings: string[]; rows: PublicSheet['rows'][number][] }[] = []
  let open = false
  rows.forEach((row, at) => {
    const held = row.filter((cell) => cell !== null && cell !== '')
    if (held.length < 2) open = false
    else if (open) tables.at(-1)?.rows.push(row)
    else if (held.every((cell) => typeof cell === 'string')) {
      open = true
      const headings = row.map((cell) => String(cell ?? ''))
      tables.push({ caption: String(rows[at - 1]?.[0] ?? ''), headings, rows: [] })
    }
  })
  return tables.map((table) => ({ ...table, indicatorId: undefined }))
}

/** What a sheet says besides its tables: lines with a single cell, each under the last that `titled` knows. */
export function textsOfSheet(
  { rows }: PublicSheet,
  titled: (words: string) => { readonly id: string } | undefined,
): PublicText[] {
  let indicatorId: string | undefined
  return rows.flatMap((row) => {
    const [text, ...others] = row.filter((cell) => cell !== null && cell !== '')
    if (others.length > 0 || typeof text !== 'string') return []
    indicatorId = titled(text)?.id ?? indicatorId
    return [{ indicatorId, text }]
  })
}

/** What the cells of a table of many say in words, each of the indicator its row names. */
export const textsOfTable = (
  { indicatorId, headings, rows }: PublicTable,
  titled: (words: string) => { readonly id: string } | undefined,
): PublicText[] =>
  rows.flatMap((row) => {
    const named = row.flatMap((cell) => (typeof cell === 'string' ? (titled(cell)?.id ?? []) : []))[0]
    if (indicatorId !== undefined || named === undefined) return []
    return row.flatMap((cell, column) =>
      typeof cell === 'string' && ownChange.test(headings[column] ?? '')
        ? [{ indicatorId: named, text: cell }]
        : [],
    )
  })

/** Columns that say in words how the council itself has changed. */
const ownChange = /^(Change|From|Trend)/
