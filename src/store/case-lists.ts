import { sql } from 'kysely'
import type { Db } from './database.ts'

/** How a child stands to a figure: counted, in its group and not counted, or outside. */
export type Standing = 'counted' | 'not-counted' | 'out'

/** Who is looked for: all in the group, counted or not; or those who stand in one way. */
export type Sought = Standing | 'in'

/** Whose lines behind a figure; what is left out matches everything. */
export interface MarkFilter {
  readonly dataSet: string
  readonly indicator: string
  readonly period: string
  readonly standing?: Sought | undefined
  /** A team's name; blank for those of no team. */
  readonly team?: string | undefined
  readonly overdue?: boolean | undefined
  /** Words of the reason, or of the child's id. */
  readonly words?: string | undefined
}

export const markOrders = ['child', 'team', 'overdue', 'reason'] as const
export type MarkOrder = (typeof markOrders)[number]

/** Which of many lines. */
export interface Page {
  readonly from: number
  readonly limit: number
}

/** The lines behind a figure that the asker may see, in an order that is the same every time. */
export const marksOf = (db: Db, filter: MarkFilter, order: MarkOrder, { from, limit }: Page) =>
  filtered(db, filter)
    .select(['child', 'counted', 'inCohort', 'reason', 'team', 'daysOverdue'])
    .$if(order === 'team', (q) => q.orderBy('team'))
    .$if(order === 'overdue', (q) => q.orderBy('daysOverdue', (by) => by.desc().nullsLast()))
    .$if(order === 'reason', (q) => q.orderBy('reason'))
    .orderBy('child')
    .orderBy('reason')
    .offset(from)
    .limit(limit)
    .execute()

export type MarkLine = Awaited<ReturnType<typeof marksOf>>[number]

/** How many lines match, and how the children stand. */
export const countMarks = (db: Db, filter: MarkFilter) =>
  filtered(db, filter)
    .select(({ fn }) => [
      fn.countAll<number>().$castTo<string>().as('all'),
      sql<string>`count(*) filter (where counted)`.as('counted'),
      sql<string>`count(*) filter (where in_cohort and not counted)`.as('notCounted'),
      sql<string>`count(*) filter (where not in_cohort and not counted)`.as('out'),
    ])
    .executeTakeFirstOrThrow()
    .then((counts) => ({
      all: Number(counts.all),
      counted: Number(counts.counted),
      notCounted: Number(counts.notCounted),
      out: Number(counts.out),
    }))

/** Which of some periods children are kept of. Asked one by one, for each is found at once and all are many lines. */
export async function periodsBehind(
  db: Db,
  dataSet: string,
  indicator: string,
  periods: readonly string[],
): Promise<string[]> {
  const found = await sql<{ period: string }>`
    select period from unnest(${periods}::text[]) as period where exists (
      select from hearth.case_mark m
      where m.data_set = ${dataSet} and m.indicator = ${indicator} and m.period = period.period)`.execute(db)
  return found.rows.map(({ period }) => period)
}

/** The teams of the children behind a figure, for a list to choose from. */
export async function teamsBehind(db: Db, filter: MarkFilter): Promise<string[]> {
  const { dataSet, indicator, period } = filter
  const rows = await filtered(db, { dataSet, indicator, period }).select('team').distinct().execute()
  return named(rows)
}

function filtered(db: Db, { dataSet, indicator, period, standing, team, overdue, words }: MarkFilter) {
  return db
    .selectFrom('caseMark')
    .where('dataSet', '=', dataSet)
    .where('indicator', '=', indicator)
    .where('period', '=', period)
    .$if(standing === 'in', (q) =>
      q.where((eb) => eb.or([eb('counted', '=', true), eb('inCohort', '=', true)])),
    )
    .$if(standing === 'counted', (q) => q.where('counted', '=', true))
    .$if(standing === 'not-counted', (q) => q.where('counted', '=', false).where('inCohort', '=', true))
    .$if(standing === 'out', (q) => q.where('counted', '=', false).where('inCohort', '=', false))
    .$if(team !== undefined, (q) => q.where(sql`coalesce(team, '')`, '=', team ?? ''))
    .$if(overdue === true, (q) => q.where('daysOverdue', 'is not', null))
    .$if(words !== undefined, (q) => q.where(holds(words ?? '', sql`reason || ' ' || child`)))
}

/** The words as they are, in capitals or not: no sign in them means anything to the database. */
const holds = (words: string, text: ReturnType<typeof sql>) =>
  sql<boolean>`position(lower(${words}) in lower(${text})) > 0`

const named = (rows: readonly { team: string | null }[]): string[] =>
  rows.flatMap(({ team }) => team ?? []).sort((a, b) => a.localeCompare(b, 'en-GB'))

/** What is due; what is left out matches everything. */
export interface ItemFilter {
  readonly dataSet: string
  readonly list: string
  readonly team?: string | undefined
  readonly overdue?: boolean | undefined
  /** Due by the end of this day, `2025-04-30`; what has no day is always due. */
  readonly by?: string | undefined
  readonly words?: string | undefined
}

export const itemOrders = ['due', 'team', 'child'] as const
export type ItemOrder = (typeof itemOrders)[number]

/** Lines of a work list, what has no day at the front. */
export const itemsOf = (db: Db, filter: ItemFilter, order: ItemOrder, { from, limit }: Page) =>
  due(db, filter)
    .select(['child', 'dueOn', 'overdue', 'daysOverdue', 'workingDays', 'team', 'worker', 'detail'])
    .$if(order === 'team', (q) => q.orderBy('team'))
    .$if(order !== 'child', (q) => q.orderBy('dueOn', (by) => by.asc().nullsFirst()))
    .orderBy('child')
    .offset(from)
    .limit(limit)
    .execute()

export type ItemLine = Awaited<ReturnType<typeof itemsOf>>[number]

/** How many lines of a work list match, and how many of them are overdue. */
export async function countItems(db: Db, filter: ItemFilter): Promise<{ all: number; overdue: number }> {
  const counts = await due(db, filter)
    .select(({ fn }) => [
      fn.countAll<string>().as('all'),
      sql<string>`count(*) filter (where overdue)`.as('overdue'),
    ])
    .executeTakeFirstOrThrow()
  return { all: Number(counts.all), overdue: Number(counts.overdue) }
}

/** The teams on a work list. */
export async function teamsOnList(db: Db, { dataSet, list }: ItemFilter): Promise<string[]> {
  return named(await due(db, { dataSet, list }).select('team').distinct().execute())
}

function due(db: Db, { dataSet, list, team, overdue, by, words }: ItemFilter) {
  return db
    .selectFrom('workItem')
    .where('dataSet', '=', dataSet)
    .where('list', '=', list)
    .$if(team !== undefined, (q) => q.where(sql`coalesce(team, '')`, '=', team ?? ''))
    .$if(overdue === true, (q) => q.where('overdue', '=', true))
    .$if(by !== undefined, (q) => q.where(sql<boolean>`(due_on is null or due_on <= ${by}::date)`))
    .$if(words !== undefined, (q) => q.where(holds(words ?? '', sql`concat_ws(' ', detail, child, worker)`)))
}
