import { sql } from 'kysely'
import type { Happening } from '../core/governance/minutes/happening.ts'
import type { Role } from '../core/roles/roles.ts'
import type { Db, Tx } from './database.ts'

/** Everything recorded of a meeting, in the order it was recorded. Empty where the asker may not see it. */
export async function logOf(db: Db, authority: string, meeting: string): Promise<Happening[]> {
  const rows = await db
    .selectFrom('meetingEvent')
    .select(['seq', 'at', 'by', 'role', 'what'])
    .where('meeting', '=', meeting)
    .where('authority', '=', authority)
    .orderBy('seq')
    .execute()
  return rows.map(({ seq, at, by, role, what }) => ({
    meeting,
    seq,
    at: at.toISOString(),
    by: { role: role as Role, person: by },
    what: what as Happening['what'],
  }))
}

/** Lets one clerk at a time record, so that each sees what the other has recorded. Until the transaction ends. */
export const oneClerk = (tx: Tx, meeting: string) =>
  sql`select pg_advisory_xact_lock(hashtextextended(${`meeting ${meeting}`}, 0))`.execute(tx)

/** Whether a form was recorded already: it was sent twice. */
export async function isRecorded(tx: Tx, meeting: string, key: string): Promise<boolean> {
  const row = await tx
    .selectFrom('meetingEvent')
    .select('seq')
    .where('meeting', '=', meeting)
    .where('key', '=', key)
    .executeTakeFirst()
  return row !== undefined
}

/** Puts an entry on the log. Throws where somebody has put one of that number. */
export async function record(
  tx: Tx,
  authority: string,
  { meeting, seq, at, by, what }: Happening,
  key: string,
): Promise<void> {
  const row = { meeting, authority, seq, key, at: new Date(at), by: by.person, role: by.role }
  await tx
    .insertInto('meetingEvent')
    .values({ ...row, what: JSON.stringify(what) })
    .execute()
}
