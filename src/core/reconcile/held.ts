import type { Child } from '../record/child.ts'
import { gather } from '../record/gather.ts'
import { holdingsOf } from '../record/holdings.ts'
import type { Load } from '../record/load.ts'
import type { Return903 } from '../ssda903/returns.ts'
import type { TableName } from '../ssda903/tables.ts'
import { earlier, type Day } from '../time/day.ts'
import { financialYear } from '../time/period.ts'
import { caseListsOf } from './annex-a.ts'
import { drawingsIn, type Drawings } from './drawing.ts'
import { recordOf, type CareRecord, type CaseList } from './care-record.ts'

/** All that is held, each source by itself, up to a day. */
export interface Held {
  readonly asAt: Day
  /** Everyone named by any source, with all that is known of them. */
  readonly children: readonly Child[]
  /** What holds the tables of a return: the returns, and a case system's extract; the most trusted first. */
  readonly accounts: readonly Account[]
  /** Who is in care, by each account and each list drawn from a case system. */
  readonly records: readonly CareRecord[]
  readonly lists: readonly CaseList[]
  /** What each kind of source says of each collection. */
  readonly drawings: Drawings
}

/** What one holder of the tables of a return says by itself. */
export interface Account extends CareRecord {
  readonly childOf: (id: string) => Child | undefined
  readonly holds: (table: TableName) => boolean
  /** The last finished collection year that holds a table, by the calendar year it begins in. */
  readonly yearWith: (table: TableName) => number | undefined
}

/** Tables as a return would hold them, from somewhere else. */
export interface Extract {
  readonly name: string
  readonly asAt: Day
  readonly returns: readonly Return903[]
}

/** What was loaded, and what else holds tables or lists. */
export interface Loaded
  extends Pick<Load, 'returns' | 'children' | 'facts'>, Partial<Pick<Load, 'lists' | 'returned'>> {
  readonly extracts?: readonly Extract[]
}

/** Sorts what was loaded by source. Nothing drawn or dated after `asAt` is looked at. */
export function heldOf(
  { returns: all, returned: returns = all, children, facts, extracts = [], lists: careLists = [] }: Loaded,
  asAt: Day,
): Held {
  const accounts = [
    ...(returns.length === 0 ? [] : [{ name: 'the return', asAt: drawnOn(returns, asAt), returns }]),
    ...extracts.filter((each) => each.asAt <= asAt),
  ].map((each) => accountOf(each, asAt))
  const lists = caseListsOf(careLists, asAt)
  return {
    asAt,
    children,
    accounts,
    records: [...accounts, ...lists],
    lists,
    drawings: drawingsIn(facts, asAt),
  }
}

/** A return whose year has not ended was drawn during it, on no earlier day than the last it tells of. */
function drawnOn(returns: readonly Return903[], asAt: Day): Day {
  const { lastDay, lastSeen } = holdingsOf(returns)
  return lastDay <= asAt ? lastDay : earlier(lastSeen, asAt)
}

function accountOf({ name, asAt, returns }: Extract, upTo: Day): Account {
  const { children } = gather(returns)
  const byId = new Map(children.map((child) => [child.id, child]))
  const finished = returns.filter(({ year }) => financialYear(year, upTo).complete)
  return {
    ...recordOf(name, asAt, children),
    childOf: (id) => byId.get(id),
    holds: (table) => returns.some(({ tables }) => tables.has(table)),
    yearWith: (table) => finished.findLast(({ tables }) => tables.has(table))?.year,
  }
}
