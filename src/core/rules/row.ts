import type { Day } from '../time/day.ts'
import type { TableName, tables } from '../ssda903/tables.ts'
import type { Column } from '../tables/column.ts'

type ValueOf<C> = C extends Column<infer T> ? (T extends Day ? Day : string) : never

/** Where a row stood, and what was typed in it. */
interface Place {
  readonly table: TableName
  /** Its place within the table as read, from 0. */
  readonly index: number
  readonly file: string | undefined
  readonly line: number | undefined
  /** The text of a column as it was typed; `undefined` for a blank cell, or one that is not in the file. */
  readonly typed: (column: string) => string | undefined
}

/**
 * A row of a return as the checks see it. Codes, numbers and words are text as typed, without the spaces round them;
 * dates are days, `NaN` for one that is no date (every comparison with it is false); a blank is `undefined`.
 */
export type Row<T extends TableName = TableName> = Place & {
  readonly [K in keyof (typeof tables)[T]]: ValueOf<(typeof tables)[T][K]> | undefined
} & { readonly CHILD: string }
