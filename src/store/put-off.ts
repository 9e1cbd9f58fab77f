import { sql } from 'kysely'
import type { PutOff } from '../core/governance/meetings/put-off.ts'
import { itemOf } from '../core/governance/meetings/meeting.ts'
import { sittingOf } from '../core/governance/minutes/sitting.ts'
import type { Db } from './database.ts'
import { logOf } from './meeting-log.ts'
import { meetingById } from './meetings.ts'

/** The items that meetings of a board put off and that are on no later agenda yet, the oldest first. */
export async function stillPutOff(db: Db, authority: string, board: string): Promise<PutOff[]> {
  const rows = await db
    .selectFrom('meeting')
    .select('meeting.id')
    .where('authority', '=', authority)
    .where('board', '=', board)
    .where((eb) =>
      eb.exists(
        eb
          .selectFrom('meetingEvent')
          .select('seq')
          .whereRef('meetingEvent.meeting', '=', 'meeting.id')
          .where(sql`what ->> 'did'`, '=', 'deferred'),
      ),
    )
    .orderBy('heldOn')
    .orderBy('begins')
    .execute()
  const found: PutOff[] = []
  for (const { id } of rows) found.push(...(await putOffAt(db, authority, id)))
  return found
}

async function putOffAt(db: Db, authority: string, id: string): Promise<PutOff[]> {
  const kept = await meetingById(db, authority, id)
  if (kept === undefined) return []
  const { setAside } = sittingOf(await logOf(db, authority, id))
  const found: PutOff[] = []
  for (const [each, how] of setAside) {
    const item = itemOf(kept.meeting, each)
    if (item === undefined || how !== 'deferred' || (await isTakenUp(db, authority, id, each))) continue
    found.push({ meeting: id, on: kept.meeting.on, item })
  }
  return found
}

/** Whether a meeting that was not called off has it on its agenda, or had it there and took it off. */
async function isTakenUp(db: Db, authority: string, meeting: string, item: string): Promise<boolean> {
  const comesFrom = { broughtForward: { meeting, item } }
  const [on, off] = [{ items: [comesFrom] }, { withdrawn: [{ item: comesFrom }] }].map((part) =>
    JSON.stringify(part),
  )
  const row = await db
    .selectFrom('meetingDocument')
    .innerJoin('meeting', 'meeting.id', 'meetingDocument.meeting')
    .select('meeting.id')
    .where('meeting.authority', '=', authority)
    .where('calledOff', 'is', null)
    .where(sql<boolean>`(document @> ${on}::jsonb or document @> ${off}::jsonb)`)
    .executeTakeFirst()
  return row !== undefined
}
