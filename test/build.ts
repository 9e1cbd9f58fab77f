import { readTable, isFault } from '../src/core/ssda903/read-table.ts'
import type { Grid } from '../src/core/tables/grid.ts'
import type { Return903 } from '../src/core/ssda903/returns.ts'
import { tables, tableNames, type Row, type TableName } from '../src/core/ssda903/tables.ts'

/** A row as typed into a file: every cell is text, dates as `31/03/2025`, and what is not said is blank. */
export type Cells<T extends TableName> = { readonly [K in keyof (typeof tables)[T]]?: string }

/** Some rows of some tables, for one child or many. */
export type Rows = { readonly [T in TableName]?: readonly Cells<T>[] }

/** A girl born on 15 June 2012, White British. */
export const aHeader = (cells: Cells<'Header'> = {}): Cells<'Header'> => ({
  CHILD: 'A',
  SEX: 'F',
  DOB: '15/06/2012',
  ETHNIC: 'WBRI',
  ...cells,
})

/** An open episode under a full care order with the council's own foster carer. */
export const anEpisode = (cells: Cells<'Episodes'> = {}): Cells<'Episodes'> => ({
  CHILD: 'A',
  DECOM: '01/02/2019',
  RNE: 'S',
  LS: 'C2',
  CIN: 'N1',
  PLACE: 'U6',
  PLACE_PROVIDER: 'PR1',
  URN: 'SC100001',
  ...cells,
})

/** A review in which the child spoke. */
export const aReview = (cells: Cells<'Reviews'> = {}): Cells<'Reviews'> => ({
  CHILD: 'A',
  REVIEW_CODE: 'PN1',
  ...cells,
})

/**
 * Episodes that follow one another without a gap: each ends, with X1, on the day the next begins. The first has RNE S
 * and the others P; S, P, B, T and U move the child to a home with a URN of its own, `SC100002` for the second.
 */
export function unbroken(...episodes: readonly Cells<'Episodes'>[]): Cells<'Episodes'>[] {
  let homes = 0
  return episodes.map((cells, at) => {
    const RNE = cells.RNE ?? (at === 0 ? 'S' : 'P')
    if (RNE !== 'L') homes += 1
    const next = episodes[at + 1]?.DECOM
    return { ...(next ? { DEC: next, REC: 'X1' } : {}), RNE, URN: `SC${String(100000 + homes)}`, ...cells }
  })
}

/** One child's rows; those of other tables than Header get the child's id and date of birth. */
interface ChildSpec extends Cells<'Header'> {
  readonly episodes?: readonly Cells<'Episodes'>[]
  readonly reviews?: readonly Cells<'Reviews'>[]
  readonly missing?: readonly Cells<'Missing'>[]
  readonly workers?: readonly Cells<'SWEpisodes'>[]
  readonly decisions?: readonly Cells<'PlacedAdoption'>[]
  readonly asylum?: Cells<'UASC'>
  readonly adoption?: Cells<'AD1'>
  readonly outcomes?: Cells<'OC2'>
  readonly leaver?: Cells<'OC3'>
}

/** A child in care since 1 February 2019, unless the episodes say otherwise. */
export function aChild(CHILD: string, spec: ChildSpec = {}): Rows {
  const { episodes = [{}], reviews, missing, workers, decisions, asylum, adoption, outcomes, leaver } = spec
  const { SEX, DOB, ETHNIC, UASC, UASC_STATUS } = spec
  const said = { SEX, DOB, ETHNIC, UASC, UASC_STATUS }
  const header = aHeader({
    CHILD,
    ...Object.fromEntries(Object.entries(said).filter(([, cell]) => cell !== undefined)),
  })
  const own = <C extends object>(rows: readonly C[] | undefined): C[] =>
    (rows ?? []).map((row) => ({ ...row, CHILD }))
  return {
    Header: [header],
    Episodes: own(episodes.map(anEpisode)),
    Reviews: own(reviews?.map(aReview)),
    Missing: own(missing),
    SWEpisodes: own(workers),
    PlacedAdoption: own(decisions),
    UASC: own(asylum && [asylum]),
    AD1: own(adoption && [adoption]),
    OC2: own(outcomes && [outcomes]),
    OC3: own(leaver && [leaver]),
  }
}

/** A sheet as a file would give it, with the table's usual columns and those its rows fill. */
export function aGrid<T extends TableName>(file: string, table: T, rows: readonly Cells<T>[]): Grid {
  const headings = Object.keys(tables[table]).filter(
    (name) => !seldom.has(name) || rows.some((row) => name in row),
  )
  const cellsOf = (row: Readonly<Record<string, string | undefined>>): string[] =>
    headings.map((name) => row[name] ?? '')
  return { file, headings, rows: rows.map((row, at) => ({ line: at + 2, cells: cellsOf(row) })) }
}

/** The return of the year that begins on 1 April `year`, holding every table but those left out. */
export function aReturn(year: number, rows: readonly Rows[], without: readonly TableName[] = []): Return903 {
  const held = tableNames.filter((table) => !without.includes(table))
  const read = held.map((table) => [table, rowsAsRead(table, rows)] as const)
  return { year, tables: new Map(read) }
}

function rowsAsRead(table: TableName, all: readonly Rows[]): readonly Row<TableName>[] {
  const read = readTable(
    aGrid(
      `${table}.csv`,
      table,
      all.flatMap((rows) => (rows[table] ?? []) as readonly Cells<TableName>[]),
    ),
  )
  if (isFault(read)) throw new Error(read.reason)
  const [first] = read.listed
  if (first) throw new Error(`${table} line ${String(first.line)}, ${first.column}: ${first.advice}`)
  return read.rows
}

/** Columns only some exports carry. */
const seldom = new Set(['UASC', 'UASC_STATUS', 'PL_DISTANCE', 'PL_LA', 'PL_LOCATION'])
