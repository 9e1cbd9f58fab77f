import { asUser } from './as-user.ts'
import type { Db } from './database.ts'
import { purge, type Receipt } from './purge.ts'
import { settingsOf } from './settings.ts'

/** The user under whom Hearth keeps to the council's retention. Nobody signs in as it, and it can do nothing else. */
const RETENTION = 'hearth:retention'

const DAY = 24 * 60 * 60 * 1000

/** Takes away what the council keeps no longer; `undefined` when there was nothing. */
export async function keepToRetention(db: Db, authority: string, now: Date): Promise<Receipt | undefined> {
  const { retention } = await settingsOf(db, authority)
  const before = new Date(now.getTime() - retention.days * DAY)
  return asUser(db, { userId: RETENTION, authority }, (tx) => purge(tx, before))
}
