import type { Listed } from './listed.ts'

/** A sheet of text as it was read, before anyone knows what it is. One per CSV file, XML table or worksheet. */
export interface Grid {
  /** The file's path as a person would name it, relative to the folder given. */
  readonly file: string
  readonly headings: readonly string[]
  /** The line of the headings; 1 when not said. */
  readonly headingsLine?: number
  /** Blank rows are left out. Cells are trimmed of nothing: they are as typed. */
  readonly rows: readonly GridRow[]
  /** Rows that are none of the table's: titles above it, headings again, totals, notes below it. */
  readonly aside?: readonly Listed[]
  /** What a person should know of how the sheet was read: hidden rows, formulas without a result, merged cells. */
  readonly remarks?: readonly Listed[]
}

export interface GridRow {
  /** The line in the file a person can go to, from 1 (the headings' line). */
  readonly line: number
  readonly cells: readonly string[]
}
