import { forNextAgenda, type Coming, type Next } from '../core/governance/commitments/next-agenda.ts'
import { comesBecause } from '../core/governance/commitments/next-agenda.ts'
import { boardOnly } from '../core/governance/commitments/public.ts'
import { isRefused } from '../core/governance/refused.ts'
import { day, isoDay, type Day } from '../core/time/day.ts'
import { noteDone } from './audit.ts'
import { forMeeting } from './commitments-asked.ts'
import { happen } from './commitments.ts'
import { asReminding, REMINDING } from './commitments-reminders.ts'
import type { Db, Tx } from './database.ts'
import { localDay, localTime } from './local-time.ts'
import { meetingsOf } from './meetings.ts'
import { settingsOf } from './settings.ts'

/** The meeting that is prepared, by whom, and when. */
export interface Forwarding {
  readonly authority: string
  readonly signedIn: string
  readonly at: string
  readonly today: Day
  readonly next: Next
}

/**
 * Day by day, with nobody signed in: what is late or silent goes on the agenda of the next meeting that is not out yet.
 * Gives how many things were put there that had not been; `undefined` while no meeting is called.
 */
export async function putForwardToday(db: Db, authority: string, now: Date): Promise<number | undefined> {
  const [at, today] = [localTime(now), localDay(now)]
  const { promises } = await settingsOf(db, authority)
  return asReminding(db, authority, async (tx) => {
    const next = (await meetingsOf(tx, authority)).findLast(
      ({ heldOn, calledOff, published }) => heldOn >= isoDay(today) && calledOff === null && !published,
    )
    if (next === undefined) return undefined
    const about = { id: next.id, on: day(next.heldOn), silentAfter: promises.silentAfter }
    const forwarding = { authority, signedIn: REMINDING, at, today, next: about }
    const put = (await putForward(tx, forwarding)).filter((each) => isPutNow(each, next.id)).length
    const line = { at: now, authority, person: REMINDING, roles: [], deed: 'put-forward', subject: next.id }
    if (put > 0) await noteDone(tx, { ...line, about: { promises: put } })
    return put
  })
}

/**
 * Puts what is late, silent, promised or not yet answered on the next meeting's agenda by itself, and gives all that comes
 * to it. Done again it adds only what is new. Private matters come to no meeting.
 */
export async function putForward(tx: Tx, forwarding: Forwarding): Promise<Coming[]> {
  const { authority, signedIn, at, today, next } = forwarding
  const coming = forNextAgenda(boardOnly(await forMeeting(tx, authority, next.id)), today, next)
  const by = { role: 'clock', side: 'officer', person: '' } as const
  for (const { commitment, because } of coming) {
    if (!isPutNow({ commitment }, next.id)) continue
    const why = because.map((each) => comesBecause[each]).join('. ')
    const doing = { authority, signedIn, by, at }
    const done = await happen(tx, doing, commitment.id, { do: 'put-on-agenda', meeting: next.id, why })
    if (isRefused(done)) throw new Error(`${commitment.id}: ${done.refused}`)
  }
  return coming
}

/** Whether something that comes to a meeting was not on its agenda before. What has ended comes without being put there. */
const isPutNow = ({ commitment }: Pick<Coming, 'commitment'>, meeting: string): boolean =>
  commitment.nextAgenda !== meeting && commitment.ended === undefined
