/**
 * A table of a return as text, before anything is made of it. `null` is a blank cell; an empty string is an entry with
 * nothing in it, which is no valid code. Columns have the Department's names; a column it does not know is passed over.
 */
export interface TextTable {
  readonly columns: readonly string[]
  readonly rows: readonly (readonly TextCell[])[]
  /** True for text as a CSV gives it, which has no other way to say blank: an empty cell is a blank one. */
  readonly isEmptyBlank?: boolean
  /** The file the rows came from, and the line of each, to lead a person there. */
  readonly file?: string | undefined
  readonly lines?: readonly number[] | undefined
}

export type TextCell = string | number | null | undefined

/** The tables of one return by the Department's names. A table that is not there is absent, which is not the same as empty. */
export type TextReturn = Readonly<Record<string, TextTable | readonly TextTable[] | undefined>>
