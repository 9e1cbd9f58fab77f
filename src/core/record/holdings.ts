import type { Return903 } from '../ssda903/returns.ts'
import type { Row, TableName } from '../ssda903/tables.ts'
import { dayOf, later, type Day } from '../time/day.ts'
import { financialYearOf } from '../time/period.ts'

/** Which years were loaded and which tables each holds. */
export interface Holdings {
  /** Calendar years in which the loaded collection years begin, oldest first. */
  readonly years: readonly number[]
  /** The first 1 April the returns cover: nothing can be told of a month before it. */
  readonly firstDay: Day
  /** The 31 March on which the last return ends. */
  readonly lastDay: Day
  /** The latest day on which anything in the returns is dated: a review, a move, an incident. */
  readonly lastSeen: Day
  readonly tables: ReadonlyMap<number, ReadonlySet<TableName>>
}

/** The holdings of some returns; at least one is needed. */
export function holdingsOf(returns: readonly Return903[]): Holdings {
  const years = returns.map(({ year }) => year)
  return {
    years,
    firstDay: dayOf(Math.min(...years), 4, 1) as Day,
    lastDay: dayOf(Math.max(...years) + 1, 3, 31) as Day,
    lastSeen: lastSeenIn(returns),
    tables: new Map(returns.map(({ year, tables }) => [year, new Set(tables.keys())])),
  }
}

function lastSeenIn(returns: readonly Return903[]): Day {
  let last = 0 as Day
  for (const { tables } of returns) {
    for (const rows of tables.values()) for (const row of rows) last = later(last, latestOf(row))
  }
  return last
}

/** Columns that date what happened; birthdays and what is to come are not among them. */
const happenings = ['DECOM', 'DEC', 'REVIEW', 'MIS_START', 'MIS_END', 'SW_DECOM', 'DATE_PLACED', 'DATE_MATCH']

function latestOf(row: Row<TableName>): Day {
  const cells = row as Readonly<Record<string, unknown>>
  return Math.max(0, ...happenings.map((column) => Number(cells[column] ?? 0))) as Day
}

/** True when every day from `from` to `to` lies in a return that holds the table. */
export function held({ tables }: Holdings, table: TableName, from: Day, to: Day): boolean {
  for (let year = financialYearOf(from); year <= financialYearOf(to); year += 1) {
    if (!tables.get(year)?.has(table)) return false
  }
  return true
}

/** The year whose tables answer for a day: its own, or the last one loaded for a day after that. */
export const answeringYear = ({ lastDay }: Holdings, on: Day): number =>
  financialYearOf(on > lastDay ? lastDay : on)
