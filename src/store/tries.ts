import { sql } from 'kysely'
import type { Db } from './database.ts'

/** After so many tries in a row that fail, an address waits. */
export const triesAllowed = 10
export const lockMinutes = 15

/**
 * Counts a try before its password is looked at, so that tries at the same moment count as well. False once there were too
 * many: then the password is not looked at. What is counted is the address typed, whether or not anybody has it.
 */
export async function takeTry(db: Db, email: string, now: Date): Promise<boolean> {
  // What was last tried later than now was tried before the clock was set back.
  const ahead = new Date(now.getTime() + 60_000)
  const over = new Date(now.getTime() - lockMinutes * 60_000)
  const { rows } = await sql<{ tries: number }>`
    insert into sign_in_try as t (who, tries, last_at) values (${keyOf(email)}, 1, ${now})
    on conflict (who) do update set
      tries = case when t.last_at < ${over} or t.last_at > ${ahead} then 1 else t.tries + 1 end,
      last_at = case when t.tries >= ${triesAllowed} and t.last_at between ${over} and ${ahead} then t.last_at else excluded.last_at end
    returning tries`.execute(db)
  return (rows[0]?.tries ?? 0) <= triesAllowed
}

/** Forgets the tries of an address that has signed in. */
export async function clearTries(db: Db, email: string): Promise<void> {
  await db.deleteFrom('signInTry').where('who', '=', keyOf(email)).execute()
}

const keyOf = (email: string): string => email.toLowerCase().slice(0, 320)
