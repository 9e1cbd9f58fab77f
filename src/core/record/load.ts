import type { Aggregates } from '../sources/aggregate.ts'
import type { CareList } from '../sources/annex-a/care-list.ts'
import { addFacts, noFacts, type Facts } from '../sources/facts.ts'
import type { ReadSource } from '../sources/read-source.ts'
import { settleAggregates } from '../sources/settle-aggregates.ts'
import type { ReadTable } from '../ssda903/read-table.ts'
import { placeTables, returnsOf, type Return903 } from '../ssda903/returns.ts'
import type { Row } from '../ssda903/tables.ts'
import type { Grid } from '../tables/grid.ts'
import { rowsListed, type Fault, type Listed } from '../tables/listed.ts'
import { isoDay, type Day } from '../time/day.ts'
import type { Child } from './child.ts'
import { gatherAll } from './gather-all.ts'
import type { Extract } from './safeguarding.ts'
import { readSheet, type Read } from './read-sheets.ts'
import { isPseudonyms, joined, noPseudonyms, pseudonymsIn, type Pseudonyms } from './pseudonyms.ts'
import { onceEach } from './said-before.ts'
import type { Told } from './told.ts'

/** One act of bringing sheets in: what they were, what was used and what was not. */
export interface Load {
  /** Those returned, and those that case systems' extracts give for the years after. */
  readonly returns: readonly Return903[]
  /** Those that were returned. */
  readonly returned: readonly Return903[]
  readonly children: readonly Child[]
  /** Facts about no child in particular: households, surveys, capacity, challenge cards. */
  readonly register: Facts
  /** Every fact of every source, as it was read. */
  readonly facts: Facts
  /** Numbers of indicators as papers print them. */
  readonly aggregates: Aggregates
  /** Case systems' lists of children in care, as they were read. */
  readonly lists: readonly CareList[]
  /** What case systems' extracts hold, each by itself: what they add to the returns is among `returns`. */
  readonly extracts: readonly Extract[]
  /** One for each sheet that is a table of a return or another source, in the order given. */
  readonly accounts: readonly Account[]
  readonly faults: readonly Fault[]
}

/** What became of one sheet's rows: rows in = rows used + rows listed. */
export interface Account {
  readonly file: string
  /** `ssda903/Episodes`, `collection/health_assessments`. */
  readonly kind: string
  /** The calendar year in which the collection year begins; `undefined` when it is of no year, or nothing tells. */
  readonly year: number | undefined
  readonly rowsIn: number
  readonly used: number
  readonly listed: readonly Listed[]
  /** Values that could not be used, in rows that were. */
  readonly noted: readonly Listed[]
  readonly extraColumns: readonly string[]
  readonly absentColumns: readonly string[]
}

/** How sheets are to be read. */
export interface Loading {
  /** Hears how many sheets are read of how many. */
  readonly told?: Told
  /** The day of pictures of a day that do not say their own. */
  readonly asAt?: Day
  /** The indicators there are, for numbers given of them. */
  readonly ids?: readonly string[]
  /** Pseudonyms issued to partners, beside those in the sheets themselves. */
  readonly pseudonyms?: Pseudonyms
}

/** Reads sheets as SSDA903 tables and other sources, sorts tables into returns and gathers the children. */
export function load(all: readonly Grid[], how: Loading = {}): Load {
  const { told, asAt, ids, pseudonyms = noPseudonyms } = how
  const grids = all.filter((grid) => !isPseudonyms(grid))
  const read = grids.flatMap((grid, done) => {
    told?.(done, grids.length)
    return readSheet(grid, asAt)
  })
  const sources = onceEach(read.filter(isSource))
  const placed = placeTables(read.filter(isTable))
  const issued = new Map([...pseudonyms, ...pseudonymsIn(all)])
  const said = joined(
    sources.reduce((known, source) => addFacts(known, source.facts), noFacts),
    issued,
  )
  const lists = sources.flatMap(({ careList }) => careList ?? [])
  const returned = returnsOf(placed)
  const { returns, facts, children, register, impossible, extracts, listed, noted } = gatherAll(
    returned,
    said,
    lists,
    { sheets: sources.flatMap(({ safeguarding }) => safeguarding ?? []), asAt },
  )
  const faulty = new Set<Row<'Episodes'>>(impossible)
  const { aggregates, listedOf } = settleAggregates(sources, ids)
  return {
    returns,
    returned,
    children,
    register,
    facts,
    aggregates,
    lists,
    extracts,
    accounts: [
      ...placed.map(({ read: table, year }) => accountOf(table, year, faulty)),
      ...withNotes(
        sources.map((source) =>
          sourceAccount(source, [...listedOf(source), ...listed.filter(({ file }) => file === source.file)]),
        ),
        noted,
      ),
    ],
    faults: read.filter((each) => 'reason' in each),
  }
}

/** Notes with the sheet they are of. */
const withNotes = (accounts: readonly Account[], notes: readonly Listed[]): Account[] =>
  accounts.map((account, at) => {
    const isFirst = accounts.findIndex(({ file }) => file === account.file) === at
    const own = isFirst ? notes.filter(({ file }) => file === account.file) : []
    return own.length === 0 ? account : { ...account, noted: [...account.noted, ...own] }
  })

const isTable = (read: Read): read is ReadTable => 'table' in read
const isSource = (read: Read): read is ReadSource => 'facts' in read

function accountOf(read: ReadTable, year: number | undefined, faulty: ReadonlySet<Row<'Episodes'>>): Account {
  const listed = [...read.listed, ...(year === undefined ? homeless(read) : impossibleIn(read, faulty))]
  const { file, table, rowsIn, noted, extraColumns, absentColumns } = read
  const used = rowsIn - listed.length
  return { file, kind: `ssda903/${table}`, year, rowsIn, used, listed, noted, extraColumns, absentColumns }
}

function sourceAccount(source: ReadSource, more: readonly Listed[]): Account {
  const { file, kind, rowsIn, noted, extraColumns } = source
  const listed = [...source.listed, ...more]
  const used = rowsIn - rowsListed(listed)
  return { file, kind, year: undefined, rowsIn, used, listed, noted, extraColumns, absentColumns: [] }
}

/** Rows of a table whose year cannot be told are all listed: guessing would put children in the wrong year. */
const homeless = ({ file, rows, table }: ReadTable): Listed[] =>
  rows.map(({ line, CHILD }) => ({
    file,
    line,
    child: CHILD,
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
    .map(({ line, CHILD, DEC }) => ({
      file,
      line,
      child: CHILD,
      column: 'DEC',
      read: DEC === undefined ? '' : isoDay(DEC),
      advice: 'The episode ends on or before the day it began. Correct DECOM or DEC.',
    }))
}
