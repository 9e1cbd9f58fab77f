/** A sheet of text as it was read, before anyone knows what it is. One per CSV file, XML table or worksheet. */
export interface Grid {
  /** The file's path as a person would name it, relative to the folder given. */
  readonly file: string
  readonly headings: readonly string[]
  /** Blank rows are left out. Cells are trimmed of nothing: they are as typed. */
  readonly rows: readonly GridRow[]
}

export interface GridRow {
  /** The line in the file a person can go to, from 1 (the headings' line). */
  readonly line: number
  readonly cells: readonly string[]
}
