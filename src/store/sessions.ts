import type { Db } from './database.ts'

/** Somebody signed in on one device, as they or whoever looks after accounts see it. */
export interface OpenSession {
  readonly id: string
  readonly createdAt: Date
  readonly lastHereAt: Date
  readonly userAgent: string | null
  readonly method: 'password' | 'council'
}

/** A person's sessions that have not run out, the latest first. */
export const sessionsOf = (db: Db, person: string, now: Date): Promise<OpenSession[]> =>
  db
    .selectFrom('session')
    .select(['id', 'createdAt', 'updatedAt as lastHereAt', 'userAgent', 'method'])
    .where('personId', '=', person)
    .where('expiresAt', '>', now)
    .orderBy('updatedAt', 'desc')
    .orderBy('id')
    .execute()

/** Ends one session of a person; false when it was not theirs or had ended. */
export async function endSession(db: Db, person: string, id: string): Promise<boolean> {
  const { numDeletedRows } = await db
    .deleteFrom('session')
    .where('personId', '=', person)
    .where('id', '=', id)
    .executeTakeFirst()
  return numDeletedRows > 0n
}

/** Ends every session of a person but one; gives how many. */
export async function endSessions(db: Db, person: string, but?: string): Promise<number> {
  const all = db.deleteFrom('session').where('personId', '=', person)
  const { numDeletedRows } = await (but === undefined ? all : all.where('id', '!=', but)).executeTakeFirst()
  return Number(numDeletedRows)
}

/** Notes that somebody is here, unless that was noted after `since`: one write a minute, not one a page. */
export async function touchSession(db: Db, id: string, now: Date, since: Date): Promise<void> {
  await db
    .updateTable('session')
    .set({ updatedAt: now })
    .where('id', '=', id)
    .where('updatedAt', '<', since)
    .execute()
}

/** Drops what has run out: sessions, steps of signing in, codes, tries of long ago. */
export async function dropExpired(db: Db, now: Date): Promise<void> {
  const dayAgo = new Date(now.getTime() - 86_400_000)
  await db.deleteFrom('session').where('expiresAt', '<', now).execute()
  await db.deleteFrom('verification').where('expiresAt', '<', now).execute()
  await db.deleteFrom('usedCode').where('at', '<', dayAgo).execute()
  await db.deleteFrom('signInTry').where('lastAt', '<', dayAgo).execute()
}
