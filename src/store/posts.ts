import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import type { Holding, Post } from '../core/governance/post.ts'
import { addDays, day, isoDay, type Day } from '../core/time/day.ts'
import type { Db, Tx } from './database.ts'

/** Somebody who works here or is on the board, and can hold a post. */
export interface Colleague {
  readonly id: string
  readonly name: string
  /** Whether their account is closed. */
  readonly isClosed: boolean
}

/** Who writes, and when. */
export interface Writer {
  readonly authority: string
  readonly by: string
  readonly at: Date
}

/** Every post, by its title. */
export const postsOf = (db: Db, authority: string): Promise<Post[]> =>
  db
    .selectFrom('post')
    .select(['id', 'title'])
    .where('authority', '=', authority)
    .orderBy('title')
    .orderBy('id')
    .execute()

/** A holding as it is kept. */
export interface KeptHolding extends Holding {
  readonly id: string
}

/** Who held what from when to when, the latest first. */
export async function holdingsOf(db: Db, authority: string): Promise<KeptHolding[]> {
  const rows = await db
    .selectFrom('holding')
    .select(['id', 'post', 'person', 'fromDay', 'toDay'])
    .where('authority', '=', authority)
    .orderBy('fromDay', 'desc')
    .orderBy('at', 'desc')
    .orderBy('id')
    .execute()
  return rows.map(({ fromDay, toDay, ...row }) => ({
    ...row,
    from: day(fromDay),
    to: toDay === null ? undefined : day(toDay),
  }))
}

/** Everybody who has or had business here, by name; nobody for those who have none themselves. */
export async function colleaguesOf(db: Db): Promise<Colleague[]> {
  const { rows } = await sql<Colleague>`select * from hearth.colleagues()`.execute(db)
  return rows
}

/** Makes a post; `undefined` when there is one of that title. */
export async function addPost(
  tx: Tx,
  { authority, by, at }: Writer,
  title: string,
): Promise<string | undefined> {
  const made = await tx
    .insertInto('post')
    .values({ id: randomUUID(), authority, title, by, at })
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .executeTakeFirst()
  return made?.id
}

/** Gives a post another title: its holders and what it owns stay. False when another post has that title. */
export async function retitlePost(tx: Tx, authority: string, { id, title }: Post): Promise<boolean> {
  const taken = await tx
    .selectFrom('post')
    .select('id')
    .where('authority', '=', authority)
    .where('id', '<>', id)
    .where(sql<boolean>`lower(title) = lower(${title})`)
    .executeTakeFirst()
  if (taken !== undefined) return false
  await tx
    .updateTable('post')
    .set({ title })
    .where('authority', '=', authority)
    .where('id', '=', id)
    .execute()
  return true
}

/** Somebody takes over a post on a day. Whoever held it until then ends the day before. */
export async function takePost(
  tx: Tx,
  { authority, by, at }: Writer,
  { post, person, from }: { post: string; person: string; from: Day },
): Promise<void> {
  const before = (await holdingsOf(tx, authority)).filter(
    (each) => each.post === post && each.to === undefined,
  )
  for (const { id, from: begun } of before)
    await endHolding(tx, authority, { id, on: begun < from ? addDays(from, -1) : begun })
  const row = { id: randomUUID(), authority, post, person, fromDay: isoDay(from), toDay: null, by, at }
  await tx.insertInto('holding').values(row).execute()
}

/** Ends a holding on its last day. False when it has ended already. */
export async function endHolding(
  tx: Tx,
  authority: string,
  { id, on }: { id: string; on: Day },
): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('holding')
    .set({ toDay: isoDay(on) })
    .where('authority', '=', authority)
    .where('id', '=', id)
    .where('toDay', 'is', null)
    .executeTakeFirst()
  return numUpdatedRows > 0n
}
