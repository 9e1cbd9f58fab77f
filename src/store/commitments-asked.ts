import { sql, type Expression, type SqlBool } from 'kysely'
import type { Commitment } from '../core/governance/commitments/commitment.ts'
import type { Day } from '../core/time/day.ts'
import type { Db } from './database.ts'

/** Some of the commitments that the asker may see. */
export type Test = Expression<SqlBool>

export const unsettled: Test = sql<boolean>`state in ('open', 'answered')`

/** Promised soonest first, then as it was asked: as `inOrder` has it. */
export const order = sql`promised, asked_on, id collate "C"`

/** Those that pass, promised soonest first; no others are read. */
export async function commitmentsThat(db: Db, authority: string, ...tests: Test[]): Promise<Commitment[]> {
  const asked = db.selectFrom('commitment').select('fold').where('authority', '=', authority)
  const rows = await tests
    .reduce((so, test) => so.where(test), asked)
    .orderBy(order)
    .execute()
  return rows.map(({ fold }) => fold as Commitment)
}

/** Those that wait for somebody. */
export const unsettledOf = (db: Db, authority: string): Promise<Commitment[]> =>
  commitmentsThat(db, authority, unsettled)

/** Those that wait for somebody and belong to one of these posts. */
export const owedBy = async (db: Db, authority: string, posts: readonly string[]): Promise<Commitment[]> =>
  posts.length === 0 ? [] : commitmentsThat(db, authority, unsettled, ownedBy(posts))

export const ownedBy = (posts: readonly string[]): Test => sql<boolean>`owner = any (${posts}::uuid[])`

/** Those that wait for somebody while nobody holds the post they belong to, or they belong to none. */
export const heldByNobody = (held: readonly string[]): Test =>
  sql<boolean>`state in ('open', 'answered') and (owner is null or owner <> all (${held}::uuid[]))`

/** What somebody wrote down while signed in, whatever became of it. */
export const askedBy = (db: Db, authority: string, person: string): Promise<Commitment[]> =>
  commitmentsThat(db, authority, sql<boolean>`raised_by = ${person} and kept_private is null`)

/** What a paper for a meeting tells of: all that waits, what ended on or after a day, and what its asker has not seen end. */
export const forPaper = (db: Db, authority: string, since: Day): Promise<Commitment[]> =>
  commitmentsThat(
    db,
    authority,
    sql<boolean>`(state in ('open', 'answered') or (state in ('closed', 'overtaken') and (ended_on >= ${since} or not ended_seen)))`,
  )

/** What can come to a meeting: all that waits, what was overtaken unseen, and what was asked to come back to it. */
export const forMeeting = (db: Db, authority: string, meeting: string): Promise<Commitment[]> =>
  commitmentsThat(
    db,
    authority,
    sql<boolean>`(state in ('open', 'answered') or (state = 'overtaken' and not ended_seen) or next_agenda = ${meeting})`,
  )

/** Those of these kinds, whatever became of them. */
export const ofKinds = (
  db: Db,
  authority: string,
  ...kinds: readonly Commitment['kind'][]
): Promise<Commitment[]> => commitmentsThat(db, authority, sql<boolean>`kind = any (${kinds})`)

/** How many wait for somebody, by the post they belong to; private ones are not counted. */
export async function owedCounts(db: Db, authority: string): Promise<ReadonlyMap<string, number>> {
  const rows = await db
    .selectFrom('commitment')
    .select(['owner', sql<number>`count(*)::integer`.as('count')])
    .where('authority', '=', authority)
    .where(unsettled)
    .where('keptPrivate', 'is', null)
    .groupBy('owner')
    .execute()
  return new Map(rows.flatMap(({ owner, count }) => (owner === null ? [] : [[owner, count]])))
}
