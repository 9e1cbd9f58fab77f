import type { Day } from '../time/day.ts'
import type { TableName, tables } from '../ssda903/tables.ts'
import type { Column } from '../tables/column.ts'
import type { TextCell } from './text-table.ts'

type ValueOf<C> = C extends Column<infer T> ? (T extends Day ? Day : string) : never

/** Where a row stood, and what was typed in it. */
interface Place {
  readonly table: TableName
  /** Its place within the table as read, from 0. */
  readonly index: number
  readonly file: string | undefined
  readonly line: number | undefined
  /** The row as it was typed; `typedIn` finds a column's text in it. */
  readonly cells: readonly TextCell[]
  readonly source: Source
}

/** How the cells of one file's table are to be read. */
export interface Source {
  /** Where each column stands. */
  readonly at: ReadonlyMap<string, number>
  /** True when an empty cell is a blank one. */
  readonly isEmptyBlank: boolean
}

/**
 * A row of a return as the checks see it. Codes, numbers and words are text as typed, without the spaces round them;
 * dates are days, `NaN` for one that is no date (every comparison with it is false); a blank is `undefined`.
 */
export type Row<T extends TableName = TableName> = Place & {
  readonly [K in keyof (typeof tables)[T]]: ValueOf<(typeof tables)[T][K]> | undefined
} & { readonly CHILD: string }

/** The text of a column as it was typed; `undefined` for a blank cell, or one that is not in the file. */
export function typedIn({ cells, source }: Place, column: string): string | undefined {
  const at = source.at.get(column)
  return at === undefined ? undefined : textIn(cells[at], source.isEmptyBlank)
}

/** A cell's text without the spaces round it; `undefined` when it is blank. An empty entry stays one. */
export function textIn(cell: TextCell, isEmptyBlank: boolean): string | undefined {
  if (cell === null || cell === undefined) return undefined
  const text = typeof cell === 'number' ? String(cell) : cell.trim()
  return isEmptyBlank && text === '' ? undefined : text
}
