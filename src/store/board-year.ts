import { sql } from 'kysely'
import { heldOf } from '../core/reports/annual/held.ts'
import type { Held } from '../core/reports/annual/board-year.ts'
import type { YearKept } from '../core/reports/annual/editions.ts'
import type { Commitment } from '../core/governance/commitments/commitment.ts'
import type { Event, What } from '../core/governance/commitments/event.ts'
import { fold } from '../core/governance/commitments/fold.ts'
import type { Actor } from '../core/governance/commitments/side.ts'
import { day, isoDay, longDay, type Day } from '../core/time/day.ts'
import { boardsOf } from './boards.ts'
import type { Db } from './database.ts'
import { logOf } from './meeting-log.ts'
import { meetingsOf } from './meetings.ts'
import { occasionsOf } from './occasions.ts'
import { postsOf } from './posts.ts'
import { settingsOf } from './settings.ts'

/** A span of days, both counted. */
export interface Span {
  readonly from: Day
  readonly to: Day
}

/** What is kept of a year of the board. What the asker may see of it. */
export const yearKept = async (db: Db, authority: YearKept['authority'], span: Span): Promise<YearKept> => ({
  ...{ authority, ...span, posts: await postsOf(db, authority.code) },
  meetings: await heldBetween(db, authority.code, span),
  commitments: await commitmentsAsOf(db, authority.code, span.to),
  occasions: (await occasionsOf(db, authority.code)).map(({ occasion }) => occasion),
  threshold: (await settingsOf(db, authority.code)).thresholds.threshold,
})

/** The meetings of a span that were held, each as its record tells it: what the asker may see of it. */
async function heldBetween(db: Db, authority: string, { from, to }: Span): Promise<Held[]> {
  const boards = new Map((await boardsOf(db, authority)).map(({ id, board }) => [id, board]))
  const held: Held[] = []
  for (const { id, board, heldOn, calledOff } of await meetingsOf(db, authority)) {
    const on = day(heldOn)
    if (calledOff !== null || on < from || on > to) continue
    const title = boards.get(board)?.name ?? longDay(on)
    held.push(heldOf({ on, title }, boards.get(board), await logOf(db, authority, id)))
  }
  return held
}

/** Every commitment the asker may see as it stood at the end of a day, in the order of their ids. */
async function commitmentsAsOf(db: Db, authority: string, on: Day): Promise<Commitment[]> {
  const rows = await db
    .selectFrom('commitmentEvent')
    .select(['commitment', 'seq', 'at', 'doer', 'what'])
    .where('authority', '=', authority)
    .where(sql<string>`left(at, 10)`, '<=', isoDay(on))
    .orderBy(sql`length(commitment)`)
    .orderBy('commitment')
    .orderBy('seq')
    .execute()
  const logs = new Map<string, Event[]>()
  for (const { commitment, seq, at, doer, what } of rows) {
    const log = logs.get(commitment) ?? []
    log.push({ commitment, seq, at, by: doer as Actor, what: what as What })
    logs.set(commitment, log)
  }
  return [...logs.values()].flatMap((log) => fold(log) ?? [])
}
