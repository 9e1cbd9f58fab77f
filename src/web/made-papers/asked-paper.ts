import { openActions, youAsked } from '../../core/governance/commitments/open-actions.ts'
import { boardOnly, publicOnly } from '../../core/governance/commitments/public.ts'
import { whyNotPublish } from '../../core/governance/commitments/read-for-public.ts'
import { restrictedRows } from '../../core/governance/commitments/restricted.ts'
import { openActionsPaper } from '../../core/governance/papers/open-actions-paper.ts'
import { refuse, type Refused } from '../../core/governance/refused.ts'
import { addDays, day, isoDay, type Day } from '../../core/time/day.ts'
import { forPaper } from '../../store/commitments-asked.ts'
import type { Tx } from '../../store/database.ts'
import { meetingsOf } from '../../store/meetings.ts'
import { postsOf } from '../../store/posts.ts'

/** Whose paper is made, for which meeting, and on which day. */
export interface Around {
  readonly authority: string
  readonly meeting: string
  readonly today: Day
}

/** A quarter: how far back “since the last meeting” goes where no meeting was held. */
const QUARTER = 91

/** The paper on what was asked, as anybody may read it: once somebody has read what officers wrote. */
export async function askedPaper(tx: Tx, around: Around): Promise<{ markdown: string } | Refused> {
  const { authority, today } = around
  const since = await lastMeeting(tx, around)
  const all = boardOnly(await forPaper(tx, authority, since))
  const open = publicOnly(all)
  const unread = whyNotPublish(open)
  if (unread !== undefined) return refuse(unread)
  const on = { posts: await postsOf(tx, authority), today }
  const waiting = all.filter(({ state }) => state === 'open' || state === 'answered')
  return {
    markdown: openActionsPaper({
      asked: youAsked(open, on, since),
      actions: openActions(open, on),
      restricted: restrictedRows(waiting),
    }),
  }
}

/** The day of the meeting before this one. */
export async function lastMeeting(tx: Tx, { authority, meeting, today }: Around): Promise<Day> {
  const before = (await meetingsOf(tx, authority)).find(
    ({ id, heldOn, calledOff }) => id !== meeting && calledOff === null && heldOn < isoDay(today),
  )
  return before === undefined ? addDays(today, -QUARTER) : day(before.heldOn)
}
