import type { Grid } from '../tables/grid.ts'
import { isFault, readTable, type ReadTable } from '../ssda903/read-table.ts'
import type { Fault, Listed } from '../tables/read-rows.ts'
import { placeTables, returnsOf, type Return903 } from '../ssda903/returns.ts'
import type { Row } from '../ssda903/tables.ts'
import { isoDay } from '../time/day.ts'
import type { Child } from './child.ts'
import type { Told } from './told.ts'
import { gather } from './gather.ts'

/** One act of bringing sheets in: what they were, what was used and what was not. */
export interface Load {
  readonly returns: readonly Return903[]
  readonly children: readonly Child[]
  /** One for each sheet that is a table of a return, in the order given. */
  readonly accounts: readonly Account[]
  readonly faults: readonly Fault[]
}

/** What became of one table's rows: rows in = rows used + rows listed. */
export interface Account {
  readonly read: ReadTable
  /** The calendar year in which the collection year begins; `undefined` when nothing tells. */
  readonly year: number | undefined
  readonly used: number
  readonly listed: readonly Listed[]
}

/** Reads sheets as SSDA903 tables, sorts them into returns and gathers the children. */
export function load(grids: readonly Grid[], told?: Told): Load {
  const read = grids.map((grid, done) => {
    told?.(done, grids.length)
    return readTable(grid)
  })
  const placed = placeTables(read.filter((each): each is ReadTable => !isFault(each)))
  const returns = returnsOf(placed)
  const { children, impossible } = gather(returns)
  const faulty = new Set<Row<'Episodes'>>(impossible)
  return {
    returns,
    children,
    accounts: placed.map(({ read: table, year }) => accountOf(table, year, faulty)),
    faults: read.filter(isFault),
  }
}

function accountOf(read: ReadTable, year: number | undefined, faulty: ReadonlySet<Row<'Episodes'>>): Account {
  const listed = [...read.listed, ...(year === undefined ? homeless(read) : impossibleIn(read, faulty))]
  return { read, year, used: read.rowsIn - listed.length, listed }
}

/** Rows of a table whose year cannot be told are all listed: guessing would put children in the wrong year. */
const homeless = ({ file, rows, table }: ReadTable): Listed[] =>
  rows.map(({ line }) => ({
    file,
    line,
    column: 'whole row',
    read: table,
    advice:
      'Nothing tells which year this belongs to. Put the file in a folder with its episodes, named like 2024-25.',
  }))

/** Episodes that end on or before the day they begin. Ruling A-12. */
function impossibleIn({ file, table, rows }: ReadTable, faulty: ReadonlySet<Row<'Episodes'>>): Listed[] {
  if (table !== 'Episodes' || faulty.size === 0) return []
  return (rows as readonly Row<'Episodes'>[])
    .filter((row) => faulty.has(row))
    .map(({ line, DEC }) => ({
      file,
      line,
      column: 'DEC',
      read: DEC === undefined ? '' : isoDay(DEC),
      advice: 'The episode ends on or before the day it began. Correct DECOM or DEC.',
    }))
}
