import type { Day } from '../time/day.ts'

/** A cell of a workbook: words, a number, a day, or nothing. */
export type SheetCell = string | number | { readonly on: Day } | undefined

/** A sheet: its headings and under them its rows. */
export interface SampleSheet {
  readonly name: string
  readonly headings: readonly string[]
  readonly rows: readonly (readonly SheetCell[])[]
}

/** A workbook of the sample, as data: whoever writes the files makes an xlsx of it. */
export interface SampleWorkbook {
  /** `annex-a/Annex A 2025-03-31.xlsx`, with forward slashes. */
  readonly path: string
  readonly sheets: readonly SampleSheet[]
}

/** A day as a cell. */
export const dayCell = (on: Day | undefined): SheetCell => (on === undefined ? undefined : { on })
