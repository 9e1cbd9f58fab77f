import { sql } from 'kysely'
import type { Role } from '../core/roles/roles.ts'
import { asUser } from './as-user.ts'
import type { Db, Tx } from './database.ts'

/** The user under whom reminders go out. Nobody signs in as it. */
export const REMINDING = 'hearth:reminders'

/** Does the work of reminding: reads what is due and who holds what, writes down what was sent, nothing else. */
export const asReminding = <T>(db: Db, authority: string, work: (tx: Tx) => Promise<T>): Promise<T> =>
  asUser(db, { userId: REMINDING, authority }, work)

/** Somebody with an open account here, and where their mail goes. */
export interface Reminded {
  readonly person: string
  readonly email: string
  readonly roles: readonly Role[]
}

/** Everybody who can be reminded, by their ids. */
export async function remindedIn(tx: Tx): Promise<Reminded[]> {
  const { rows } = await sql<{ person: string; email: string; role: Role }>`
    select * from hearth.reminded()`.execute(tx)
  const all = new Map<string, { person: string; email: string; roles: Role[] }>()
  for (const { person, email, role } of rows) {
    const known = all.get(person)
    if (known) known.roles.push(role)
    else all.set(person, { person, email, roles: [role] })
  }
  return [...all.values()]
}

/**
 * Writes down that somebody is reminded of these, and gives those that they had not been reminded of. When the transaction
 * comes to nothing, neither does this; of two who send at once one waits for the other.
 */
export async function claimReminders(
  tx: Tx,
  { authority, person, at }: { authority: string; person: string; at: Date },
  keys: readonly string[],
): Promise<Set<string>> {
  if (keys.length === 0) return new Set()
  const rows = await tx
    .insertInto('reminderSent')
    .values([...new Set(keys)].map((key) => ({ authority, key, person, at })))
    .onConflict((conflict) => conflict.doNothing())
    .returning('key')
    .execute()
  return new Set(rows.map(({ key }) => key))
}
