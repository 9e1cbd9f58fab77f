import type { Hono } from 'hono'
import type { Role } from '../src/core/roles/roles.ts'
import type { Db } from '../src/store/database.ts'
import type { Env } from '../src/web/env.ts'
import { openPacks, type Packs } from '../src/web/meetings/packs.ts'
import { aBrowser, type Browser } from './browser.ts'
import { aWebApp, aWho } from './web.ts'

/** Everybody at a council’s meetings, each at a browser of their own, with packs made for them. */
export interface AtMeetings {
  readonly packs: Packs
  readonly at: (role?: Role) => Promise<Browser>
  readonly appOf: (role?: Role) => Promise<Hono<Env>>
  /** What went wrong inside. */
  readonly log: unknown[]
}

export function atMeetings(db: Db, now: () => Date): AtMeetings {
  const log: unknown[] = []
  const packs = openPacks({ db, now, log: (line) => log.push(line) })
  const appOf = (role?: Role) =>
    aWebApp({
      ...{ db, now, packs, config: { largestUpload: 8 * 1024 * 1024 } },
      who: role && { ...aWho(role === 'partner' ? { partner: 'health' } : role), personId: role },
    })
  return { packs, log, appOf, at: async (role) => aBrowser(await appOf(role)) }
}
