import { yearOfPeriod, type Aggregate } from '../sources/aggregate.ts'
import type { CollectionName, Fact, Origin } from '../sources/collections.ts'
import { daysOf, noFacts, type Facts } from '../sources/facts.ts'
import type { Return903 } from '../ssda903/returns.ts'
import type { Row, TableName } from '../ssda903/tables.ts'
import { dayOf, later, type Day } from '../time/day.ts'
import { financialYearOf, startOfMonth } from '../time/period.ts'

/** Which years were loaded, which tables each holds, and from when other sources tell. */
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
  /** The first day of the month of each collection's first dated fact, and its last dated fact. */
  readonly collections: ReadonlyMap<CollectionName, Span>
  /** The days on which case systems listed every child in care, oldest first: after the last return only they tell. */
  readonly drawn: readonly Day[]
  /** The day everything is told for: what is published later may still fill up. `undefined` where none was said. */
  readonly asAt?: Day
}

/** The days a collection's facts lie between. */
export interface Span {
  readonly from: Day
  readonly to: Day
  /** True when only lists of last dates tell of it: those dates reach back beyond the first day of being told. */
  readonly lastAlone?: true
}

/**
 * The holdings of some returns and other sources. Without any return the years are those of the sources' own facts, from
 * the one before the as-at date's, and no day is covered by a return. Years that aggregates name are there as well.
 */
export function holdingsOf(
  returns: readonly Return903[],
  facts: Facts = noFacts,
  asAt?: Day,
  aggregates: readonly Aggregate[] = [],
  lists: readonly { readonly drawn: Day }[] = [],
): Holdings {
  const collections = spansOf(facts)
  const drawn = [...new Set(lists.map((list) => list.drawn))].sort((a, b) => a - b)
  const spans = [...collections.values(), ...drawn.map((on) => ({ from: on, to: on }))]
  const years = withNamed(yearsOf(returns, spans, asAt), aggregates, asAt)
  const returned = returns.map(({ year }) => year)
  const [first = years[0] ?? 0, last = first - 1] = [returned[0], returned.at(-1)]
  return {
    years,
    firstDay: dayOf(first, 4, 1) as Day,
    lastDay: dayOf(last + 1, 3, 31) as Day,
    lastSeen: lastSeenIn(returns),
    tables: new Map(returns.map(({ year, tables }) => [year, new Set(tables.keys())])),
    collections,
    drawn,
    ...(asAt !== undefined && { asAt }),
  }
}

/** The returns' years, and the as-at date's when another source tells of it. */
function yearsOf(returns: readonly Return903[], spans: readonly Span[], asAt: Day | undefined): number[] {
  const years = new Set(returns.map(({ year }) => year))
  if (asAt === undefined || spans.length === 0) return [...years].sort((a, b) => a - b)
  const now = financialYearOf(asAt)
  for (const year of returns.length > 0 ? [now] : [now - 1, now])
    if (spans.some(({ from, to }) => touches(year, from, to))) years.add(year)
  return [...(years.size === 0 ? [now] : years)].sort((a, b) => a - b)
}

/** The years aggregates are of, and the as-at date's when they tell of a month in it. */
function withNamed(
  years: readonly number[],
  aggregates: readonly Aggregate[],
  asAt: Day | undefined,
): number[] {
  const now = asAt === undefined ? undefined : financialYearOf(asAt)
  const named = aggregates
    .filter(({ period }) => period.includes('/') || yearOfPeriod(period) === now)
    .map(({ period }) => yearOfPeriod(period))
  return [...new Set([...years, ...named])].sort((a, b) => a - b)
}

const touches = (year: number, from: Day, to: Day): boolean =>
  financialYearOf(from) <= year && year <= financialYearOf(to)

function spansOf(facts: Facts): Map<CollectionName, Span> {
  const spans = new Map<CollectionName, Span>()
  for (const [name, rows] of Object.entries(facts) as [CollectionName, readonly Fact<CollectionName>[]][]) {
    let [from, to] = [Infinity, -Infinity]
    for (const row of rows)
      for (const on of toldOn(name, row)) {
        if (on < from) from = on
        if (on > to) to = on
      }
    const first = Number.isFinite(from) ? startOfMonth(from as Day) : (0 as Day)
    const listed = rows.length > 0 && rows.every((row) => isListed(name, row))
    spans.set(name, { from: first, to: to as Day, ...(listed && { lastAlone: true }) })
  }
  return spans
}

/** The days a fact tells of. A list that holds the last date alone tells of no day before the one it was drawn on. */
const toldOn = (name: CollectionName, row: Fact<CollectionName>): readonly Day[] =>
  isListed(name, row) && row.origin.asAt !== undefined ? [row.origin.asAt] : daysOf(name, row)

const isListed = (name: CollectionName, { origin }: Fact<CollectionName>): boolean =>
  origin.asAt !== undefined && (lastAlone[origin.kind]?.has(name) ?? false)

/** The collections of which a case system's list or extract holds the last date alone. */
const lastAlone: { readonly [K in Origin['kind']]?: ReadonlySet<CollectionName> } = {
  'annex-a': new Set(['health_assessments', 'dental_checks', 'visits', 'permanence_plans', 'pathway_plans']),
  ssd: new Set(['pathway_plans']),
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
