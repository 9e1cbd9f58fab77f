import type { Grid } from '../tables/grid.ts'
import { readRows, type Fault, type ReadRows } from '../tables/read-rows.ts'
import { recognise } from './recognise.ts'
import { columnsOf, type Row, type TableName } from './tables.ts'

/** A table of one file. Rows in = rows used + rows listed. */
export interface ReadTable extends ReadRows<Row<TableName>> {
  readonly file: string
  readonly table: TableName
  readonly rowsIn: number
  readonly extraColumns: readonly string[]
  readonly absentColumns: readonly string[]
}

/** Reads a sheet as the table its headings say it is, or says why it is none. */
export function readTable(grid: Grid): ReadTable | Fault {
  const found = recognise(grid.headings)
  if (found.table === undefined)
    return { file: grid.file, reason: unknownReason(found.nearest, found.missing) }
  return {
    file: grid.file,
    table: found.table,
    ...readRows<Row<TableName>>(grid, found.columns, columnsOf(found.table)),
    rowsIn: grid.rows.length,
    extraColumns: found.extra,
    absentColumns: found.absent,
  }
}

/** True for a file that could not be used. */
export const isFault = (read: ReadTable | Fault): read is Fault => 'reason' in read

function unknownReason(nearest: TableName | undefined, missing: readonly string[]): string {
  if (nearest === undefined)
    return 'It has no heading of a table Hearth knows. Check that a row holds the column names, as the return or a template has them.'
  const [columns, are] = missing.length === 1 ? ['the column', 'is'] : ['the columns', 'are']
  return `It looks most like ${nearest}, but ${columns} ${missing.join(', ')} ${are} missing.`
}
