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

/** Every commitment the asker may see as it stood at the end of a day, in the order of their ids. What is private by
 *  now is left out: whoever asked for that asked for all of it. What has been read for publication since was read of then too. */
async function commitmentsAsOf(db: Db, authority: string, on: Day): Promise<Commitment[]> {
  const rows = await db
    .selectFrom('commitmentEvent as e')
    .innerJoin('commitment as c', (join) =>
      join.onRef('c.id', '=', 'e.commitment').onRef('c.authority', '=', 'e.authority'),
    )
    .select(['e.commitment', 'e.seq', 'e.at', 'e.doer', 'e.what'])
    .select(sql<Commitment['readForPublic'] | null>`c.fold -> 'readForPublic'`.as('read'))
    .where('e.authority', '=', authority)
    .where('c.keptPrivate', 'is', null)
    .where(sql<string>`left(e.at, 10)`, '<=', isoDay(on))
    .orderBy(sql`length(e.commitment)`)
    .orderBy('e.commitment')
    .orderBy('e.seq')
    .execute()
  const logs = new Map<string, Event[]>()
  const reads = new Map<string, NonNullable<Commitment['readForPublic']>>()
  for (const { commitment, seq, at, doer, what, read } of rows) {
    const log = logs.get(commitment) ?? []
    log.push({ commitment, seq, at, by: doer as Actor, what: what as What })
    logs.set(commitment, log)
    if (read) reads.set(commitment, read)
  }
  return [...logs].flatMap(([id, log]) => {
    const [then, read] = [fold(log), reads.get(id)]
    return then === undefined ? [] : [read === undefined ? then : { ...then, readForPublic: read }]
  })
}
