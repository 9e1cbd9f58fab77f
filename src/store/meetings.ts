import type { Meeting } from '../core/governance/meetings/meeting.ts'
import { publicAgenda, type PublicAgenda } from '../core/governance/meetings/public-agenda.ts'
import type { TimeOfDay } from '../core/governance/meetings/time-of-day.ts'
import { isoDay } from '../core/time/day.ts'
import type { Writing } from './boards.ts'
import type { Db, Tx } from './database.ts'
import { meetingKept } from './meeting-kept.ts'
import type { IsoDay } from './tables/json.ts'

/** What anybody with business here may know of a meeting. */
export interface MeetingAbout {
  readonly id: string
  readonly board: string
  readonly heldOn: IsoDay
  readonly begins: TimeOfDay
  readonly version: number
  readonly published: boolean
  /** Why it is not held; null while it is. */
  readonly calledOff: string | null
  readonly agenda: OpenAgenda
}

/** A meeting’s agenda and facts without anything exempt. */
export interface OpenAgenda extends PublicAgenda {
  readonly venue: string
  readonly link?: string
  readonly kind: Meeting['kind']
}

/** A meeting whole, with the version it was read at. */
export interface MeetingKept {
  readonly version: number
  readonly calledOff: string | null
  readonly meeting: Meeting
}

/** Every meeting of a council, the latest first. */
export const meetingsOf = async (db: Db, authority: string): Promise<MeetingAbout[]> =>
  (
    await abouts(db, authority).orderBy('heldOn', 'desc').orderBy('begins', 'desc').orderBy('id').execute()
  ).map(about)

/** One of them; `undefined` where there is none. */
export async function meetingAbout(db: Db, authority: string, id: string): Promise<MeetingAbout | undefined> {
  const row = await abouts(db, authority).where('id', '=', id).executeTakeFirst()
  return row && about(row)
}

/** A meeting whole; `undefined` where the asker may not see all of it. `lock`: until the transaction ends nobody else changes it. */
export async function meetingById(
  db: Db,
  authority: string,
  id: string,
  { lock = false } = {},
): Promise<MeetingKept | undefined> {
  const own = db
    .selectFrom('meeting')
    .select(['version', 'calledOff'])
    .where('id', '=', id)
    .where('authority', '=', authority)
  const row = await (lock ? own.forUpdate() : own).executeTakeFirst()
  const whole = await db
    .selectFrom('meetingDocument')
    .select('document')
    .where('meeting', '=', id)
    .where('authority', '=', authority)
    .executeTakeFirst()
  return row && whole && { ...row, meeting: meetingKept(whole.document) }
}

/** Keeps a new meeting. */
export async function keepMeeting(tx: Tx, meeting: Meeting, { authority, by, at }: Writing): Promise<void> {
  const { id, board } = meeting
  await tx
    .insertInto('meeting')
    .values({ id, authority, board, version: 1, calledOff: null, by, at, ...rowOf(meeting, sayId) })
    .execute()
  await tx
    .insertInto('meetingDocument')
    .values({ meeting: id, authority, document: JSON.stringify(meeting) })
    .execute()
}

/** Saves a meeting over the version it was read at, and which papers are exempt with it; false when it has moved on. */
export async function saveMeeting(
  tx: Tx,
  { meeting, version }: { meeting: Meeting; version: number },
  { authority, by, at }: Writing,
  titleOf: (post: string) => string = sayId,
): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('meeting')
    .set({ ...rowOf(meeting, titleOf), version: version + 1, by, at })
    .where('id', '=', meeting.id)
    .where('authority', '=', authority)
    .where('version', '=', version)
    .executeTakeFirst()
  if (numUpdatedRows !== 1n) return false
  await tx
    .updateTable('meetingDocument')
    .set({ document: JSON.stringify(meeting) })
    .where('meeting', '=', meeting.id)
    .execute()
  return true
}

/** Says that a meeting is not held, and why. */
export async function callOff(
  tx: Tx,
  id: string,
  why: string,
  { authority, by, at }: Writing,
): Promise<void> {
  await tx
    .updateTable('meeting')
    .set(({ eb }) => ({ calledOff: why, version: eb('version', '+', 1), by, at }))
    .where('id', '=', id)
    .where('authority', '=', authority)
    .execute()
}

/** A post that is not kept by id is kept by its title. */
const sayId = (post: string): string => post

function rowOf(meeting: Meeting, titleOf: (post: string) => string) {
  const { on, begins, venue, link, kind, published } = meeting
  const agenda: OpenAgenda = {
    ...publicAgenda(meeting, titleOf),
    venue,
    kind,
    ...(link === undefined ? {} : { link }),
  }
  return {
    heldOn: isoDay(on),
    begins,
    agenda: JSON.stringify(agenda),
    published: published !== undefined,
  }
}

const abouts = (db: Db, authority: string) =>
  db
    .selectFrom('meeting')
    .select(['id', 'board', 'heldOn', 'begins', 'version', 'published', 'calledOff', 'agenda'])
    .where('authority', '=', authority)

const about = (row: Awaited<ReturnType<ReturnType<typeof abouts>['execute']>>[number]): MeetingAbout => ({
  ...row,
  begins: row.begins as TimeOfDay,
  agenda: row.agenda as OpenAgenda,
})
