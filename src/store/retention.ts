import { addMonths, isoDay } from '../core/time/day.ts'
import { asUser } from './as-user.ts'
import type { Db } from './database.ts'
import { localDay } from './local-time.ts'
import { purge, takeWords, type Receipt } from './purge.ts'
import { settingsOf } from './settings.ts'

/** The user under whom Hearth keeps to the council's retention. Nobody signs in as it, and it can do nothing else. */
const RETENTION = 'hearth:retention'

const DAY = 24 * 60 * 60 * 1000

/** What was taken away: children's rows, and young people's words. */
export interface Kept {
  readonly rows: Receipt | undefined
  readonly words: Receipt | undefined
}

/** Takes away what the council keeps no longer, each with a receipt; none where there was nothing. */
export async function keepToRetention(db: Db, authority: string, now: Date): Promise<Kept> {
  const { retention } = await settingsOf(db, authority)
  const before = new Date(now.getTime() - retention.days * DAY)
  const ended = isoDay(addMonths(localDay(now), -retention.wordMonths))
  return asUser(db, { userId: RETENTION, authority }, async (tx) => ({
    rows: await purge(tx, before),
    words: await takeWords(tx, new Date(`${ended}T00:00:00Z`)),
  }))
}
