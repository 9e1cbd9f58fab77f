import { nearlyACollection } from '../sources/recognise-collection.ts'
import { readSource, readTemplateSheet, type ReadSource } from '../sources/read-source.ts'
import { isFault, readTable, type ReadTable } from '../ssda903/read-table.ts'
import type { Grid } from '../tables/grid.ts'
import { layOut } from '../tables/layout.ts'
import type { Fault } from '../tables/read-rows.ts'
import type { Day } from '../time/day.ts'
import { ownOutput } from './own-output.ts'

/** What a table in a sheet was read as, or why it could not be. */
export type Read = ReadTable | ReadSource | Fault

/** Reads every table in a sheet. What stands beside its rows is listed with them: rows in = used + listed. */
export function readSheet(grid: Grid, asAt?: Day): Read[] {
  const ours = readTemplateSheet(grid)
  if (ours !== undefined) return [ours]
  const written = ownOutput(grid)
  if (written !== undefined) return [written]
  return layOut(grid, (headings) => isKnown(grid, headings)).map((table) =>
    withAside(table, readOne(table, asAt)),
  )
}

const isKnown = ({ file }: Grid, headings: readonly string[]): boolean =>
  !('reason' in known({ file, headings, rows: [] }))

function known(grid: Grid, asAt?: Day): Read {
  const table = readTable(grid)
  return isFault(table) ? (readSource(grid, asAt) ?? table) : table
}

function readOne(grid: Grid, asAt?: Day): Read {
  const read = known(grid, asAt)
  const nearly = 'reason' in read ? nearlyACollection(grid) : undefined
  return nearly === undefined ? read : { file: grid.file, reason: nearly }
}

function withAside({ aside = [], remarks = [] }: Grid, read: Read): Read {
  if ('reason' in read || aside.length + remarks.length === 0) return read
  return {
    ...read,
    rowsIn: read.rowsIn + aside.length,
    listed: [...aside, ...read.listed],
    noted: [...remarks, ...read.noted],
  }
}
