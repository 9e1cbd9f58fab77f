import type { Context } from 'hono'
import { asUser } from '../../store/as-user.ts'
import { noteDone } from '../../store/audit.ts'
import type { Tx } from '../../store/database.ts'
import type { Env } from '../env.ts'
import { personOf } from '../may.ts'
import { Refusal } from '../refusal.tsx'

/** Does work as the person asking, so that the database holds them to their roles. */
export async function asAsker<T>(c: Context<Env>, work: (tx: Tx) => Promise<T>): Promise<T> {
  try {
    return await asUser(c.var.db, { userId: personOf(c).personId, authority: c.var.authority.code }, work)
  } catch (error) {
    // The database says so when a policy or a trigger refuses what the guard let through.
    if (error instanceof Error && 'code' in error && error.code === '42501') throw new Refusal('may-not')
    throw error
  }
}

/** Writes down what the asker does, in the transaction that does it. */
export function noteBy(
  c: Context<Env>,
  tx: Tx,
  deed: string,
  subject: string,
  about: Readonly<Record<string, unknown>> = {},
): Promise<void> {
  const { personId, memberships } = personOf(c)
  const authority = c.var.authority.code
  const roles = memberships.filter((each) => each.authority === authority).map(({ role }) => role)
  return noteDone(tx, { at: c.var.now(), authority, person: personId, roles, deed, subject, about })
}
