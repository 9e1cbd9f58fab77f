import { sql } from 'kysely'
import type { CaseMark } from '../core/case-lists/case-mark.ts'
import type { WorkItem } from '../core/case-lists/work-item.ts'
import { isoDay } from '../core/time/day.ts'
import type { IsoDay } from './tables/json.ts'
import { copyRows } from './copy-rows.ts'
import type { Db, Tx } from './database.ts'

/** A data set about to be kept: what was measured, and what stands behind it child by child. */
export interface NewDataSet {
  readonly authority: string
  readonly asAt: IsoDay
  readonly definitions: string
  /** The loads it was made of, with their files' hashes. */
  readonly inputs: unknown
  /** As `keptText` gives it. */
  readonly content: string
  readonly marks: Iterable<CaseMark>
  readonly items: Iterable<WorkItem>
}

/** Keeps a data set with its children, and gives its id. Part of the asker's transaction: all of it or none. */
export async function keepDataSet(tx: Tx, set: NewDataSet): Promise<string> {
  const { authority, asAt, definitions, inputs, content, marks, items } = set
  const { id } = await tx
    .insertInto('dataSet')
    .values({ authority, asAt, definitions, inputs: JSON.stringify(inputs), content, madeAt: new Date() })
    .returning('id')
    .executeTakeFirstOrThrow()
  await copyRows(
    tx,
    'caseMark',
    [
      'dataSet',
      'authority',
      'indicator',
      'period',
      'child',
      'counted',
      'inCohort',
      'reason',
      'team',
      'daysOverdue',
    ],
    markRows(id, authority, marks),
  )
  await copyRows(
    tx,
    'workItem',
    [
      'dataSet',
      'authority',
      'list',
      'child',
      'dueOn',
      'overdue',
      'daysOverdue',
      'workingDays',
      'team',
      'worker',
      'detail',
    ],
    itemRows(id, authority, items),
  )
  return id
}

function* markRows(id: string, authority: string, marks: NewDataSet['marks']) {
  for (const { indicator, period, child, counted, inCohort, reason, team, daysOverdue } of marks)
    yield [
      ...[id, authority, indicator, period, child, counted, inCohort, reason],
      ...[team ?? null, daysOverdue ?? null],
    ]
}

function* itemRows(id: string, authority: string, items: NewDataSet['items']) {
  for (const { list, child, dueOn, overdue, daysOverdue, inWorkingDays, team, worker, detail } of items)
    yield [
      ...[
        id,
        authority,
        list,
        child,
        dueOn === undefined ? null : isoDay(dueOn),
        overdue,
        daysOverdue ?? null,
      ],
      ...[inWorkingDays, team ?? null, worker ?? null, detail],
    ]
}

/** The days there is a data set of, the latest first, each with the data set made last. What the asker may see. */
export const dataSetsOf = (db: Db, authority: string) =>
  db
    .selectFrom('dataSet')
    .distinctOn('asAt')
    .select(['id', 'asAt', 'madeAt', 'definitions'])
    .where('authority', '=', authority)
    .orderBy('asAt', 'desc')
    .orderBy('number', 'desc')
    .execute()

/**
 * The same, each with a mark of all that was written in Hearth: comments are never taken away, so it is another whenever
 * anything was written since.
 */
export const dataSetsSaid = (db: Db, authority: string) =>
  db
    .selectFrom('dataSet')
    .distinctOn('asAt')
    .select((set) => [
      ...(['id', 'asAt'] as const),
      set
        .selectFrom('commentary')
        .where('commentary.authority', '=', authority)
        .select(sql<string>`count(*) || ' ' || coalesce(max(at)::text, '')`.as('said'))
        .as('said'),
    ])
    .where('authority', '=', authority)
    .orderBy('asAt', 'desc')
    .orderBy('number', 'desc')
    .$castTo<{ id: string; asAt: IsoDay; said: string }>()
    .execute()

/** The data set behind the edition published last of a day before this one or of this day; `undefined` when nothing is. */
export async function publishedSet(db: Db, authority: string, upTo: IsoDay): Promise<string | undefined> {
  const found = await db
    .selectFrom('edition')
    .select('dataSet')
    .where('authority', '=', authority)
    .where('state', '=', 'published')
    .where('asAt', '<=', upTo)
    .orderBy('asAt', 'desc')
    .orderBy('version', 'desc')
    .executeTakeFirst()
  return found?.dataSet
}

/** Whether there is such a data set and the asker may see it. */
export async function seesDataSet(db: Db, authority: string, id: string): Promise<boolean> {
  const found = await db
    .selectFrom('dataSet')
    .select('id')
    .where('authority', '=', authority)
    .where('id', '=', id)
    .executeTakeFirst()
  return found !== undefined
}

/** What was measured, as `setKept` reads it; `undefined` where the asker may not see it or it is gone. */
export async function dataSetText(db: Db, authority: string, id: string): Promise<string | undefined> {
  const found = await db
    .selectFrom('dataSet')
    .select(sql<string>`content::text`.as('content'))
    .where('authority', '=', authority)
    .where('id', '=', id)
    .executeTakeFirst()
  return found?.content
}
