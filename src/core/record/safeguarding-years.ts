import type { Return903 } from '../ssda903/returns.ts'
import type { Row, TableName } from '../ssda903/tables.ts'
import { later, type Day } from '../time/day.ts'
import { financialYearOf } from '../time/period.ts'
import type { Tables } from './safeguarding-tables.ts'

/** Fewer of an extract's episodes than this began or ended in a year it does not tell: those still in care since. */
const STRAY = 0.03

/** The years an extract tells: back from the one it was drawn in, while more than a stray few episodes began or ended. */
export function yearsTold(episodes: readonly Row<'Episodes'>[], drawn: Day): number[] {
  const shares = new Map<number, number>()
  for (const { DECOM, DEC } of episodes)
    for (const year of new Set([DECOM, DEC].flatMap((on) => (on === undefined ? [] : financialYearOf(on)))))
      shares.set(year, (shares.get(year) ?? 0) + 1 / episodes.length)
  const last = financialYearOf(drawn)
  const years = [last]
  for (let year = last - 1; (shares.get(year) ?? 0) >= STRAY; year -= 1) years.unshift(year)
  return years
}

/** Tables as the returns of some years, oldest first: a row stands in the year it tells of last. */
export function returnsOver(years: readonly number[], tables: Tables): Return903[] {
  const [first = 0, last = first] = [years[0], years.at(-1)]
  const named = Object.entries(tables) as [TableName, readonly Row<TableName>[]][]
  return years.map((year) => ({
    year,
    tables: new Map(
      named.map(([table, rows]) => [
        table,
        rows.filter((row) => Math.min(Math.max(yearOf(table, row, last), first), last) === year),
      ]),
    ),
  }))
}

/** The days that date a row: when it began, and when it ended. Without the second it goes on. */
const dates: { readonly [T in TableName]?: readonly [from: string, to?: string] } = {
  Episodes: ['DECOM', 'DEC'],
  Reviews: ['REVIEW'],
  Missing: ['MIS_START', 'MIS_END'],
  SWEpisodes: ['SW_DECOM', 'SW_DEC'],
}

function yearOf(table: TableName, row: Row<TableName>, last: number): number {
  const [from, to] = dates[table] ?? []
  const cells = row as Readonly<Record<string, unknown>>
  const began = cells[from ?? ''] as Day | undefined
  const ended = cells[to ?? from ?? ''] as Day | undefined
  return began === undefined || ended === undefined ? last : financialYearOf(later(began, ended))
}
