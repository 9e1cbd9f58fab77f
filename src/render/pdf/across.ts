import type { Cell, Table } from '../../core/reports/report.ts'

/** A table turned on its side: a period a column, a measure a line, and beneath it what has no figure and why. */
export interface TableAcross {
  readonly caption: string
  readonly heading: readonly string[]
  readonly rows: readonly (readonly string[])[]
  readonly notes: readonly string[]
}

/** Paper is not wide enough for more columns than thirteen months and the names of the lines. */
const MOST = 14

/** Whether the rows are few and dated, so that the table reads better across the page than down it. */
export const fitsAcross = ({ rows }: Table): boolean =>
  rows.length > 1 && rows.length <= MOST && rows.every(([first]) => first?.date !== undefined)

/** Whether any cell holds a number: a table without one says no more than the reason beside the headline. */
export const hasNumbers = ({ rows }: Table): boolean =>
  rows.some((row) => row.some(({ number }) => number !== undefined))

/** The table on its side. Columns set to the right become lines; the words in the others become notes. */
export function across(table: Table): TableAcross {
  const columns = table.columns.map((column, at) => ({ ...column, cells: table.rows.map((row) => row[at]) }))
  const [periods, ...others] = columns
  const lines = others.filter(({ align }) => align === 'right')
  return {
    caption: table.caption,
    heading: [periods?.heading ?? '', ...textsOf(periods?.cells ?? []).map(stacked)],
    rows: lines.map(({ heading, cells }) => [heading, ...textsOf(cells)]),
    notes: others.filter(({ align }) => align === 'left').flatMap(({ cells }) => notesOf(table, cells)),
  }
}

/** `Sep 2020` as month above year, so that thirteen stand in a row. */
const stacked = (period: string): string => period.replaceAll(' ', '\n')

const textsOf = (cells: readonly (Cell | undefined)[]): string[] => cells.map((cell) => cell?.text ?? '')

/** `Apr 2020, May 2020: not due`, one note for all the periods that share it. */
function notesOf(table: Table, cells: readonly (Cell | undefined)[]): string[] {
  const periods = new Map<string, string[]>()
  cells.forEach((cell, at) => {
    if (!cell?.text || cell.text === '–') return
    const shared = periods.get(cell.text) ?? []
    periods.set(cell.text, [...shared, table.rows[at]?.[0]?.text ?? ''])
  })
  return [...periods].map(([note, names]) => `${names.join(', ')}: ${note}`)
}
