import type { Column } from './column.ts'
import { readerOf, type ReadValue } from './read-value.ts'

/** A column of a sheet: where it stands, and how its cells are read. */
export interface Field {
  readonly at: number
  readonly name: string
  readonly column: Column<unknown>
  readonly read: (typed: string) => ReadValue
}

/** The columns of a sheet that are known: `columns` names the one at each place. */
export function fieldsOf(
  known: Readonly<Record<string, Column<unknown>>>,
  columns: readonly (string | undefined)[],
): Field[] {
  return columns.flatMap((name, at) => {
    const column = name === undefined ? undefined : known[name]
    return name !== undefined && column !== undefined ? [{ at, name, column, read: readerOf(column) }] : []
  })
}
