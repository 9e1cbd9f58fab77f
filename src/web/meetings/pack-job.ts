import type { Board } from '../../core/governance/board.ts'
import { published } from '../../core/governance/meetings/agenda.ts'
import type { Meeting } from '../../core/governance/meetings/meeting.ts'
import { restrictedInOpen } from '../../core/governance/meetings/made-papers.ts'
import { agendaProblems } from '../../core/governance/meetings/ready.ts'
import {
  firstPageAfter,
  lastPageOf,
  supplementsOf,
  withSupplement,
} from '../../core/governance/meetings/supplements.ts'
import { timetable } from '../../core/governance/meetings/timetable.ts'
import { isRefused, refuse, type Refused } from '../../core/governance/refused.ts'
import { packOf } from '../../preparing/pack-of.ts'
import type { Pack } from '../../render/pack/pack.ts'
import { asUser } from '../../store/as-user.ts'
import { boardById } from '../../store/boards.ts'
import type { Db } from '../../store/database.ts'
import { meetingById } from '../../store/meetings.ts'
import { contentsOf } from '../../store/papers.ts'
import { postsOf } from '../../store/posts.ts'
import { dayIn } from '../loads/day-in.ts'
import { calledOf } from './view.ts'

/** A pack asked for: of which meeting, and by whom. */
export interface PackWanted {
  readonly authority: { readonly code: string; readonly name: string }
  readonly meeting: string
  readonly by: string
  readonly roles: readonly string[]
  /** Late papers to send out as the next supplement, and why they are late; the agenda and its pack when there are none. */
  readonly supplement?: { readonly papers: readonly string[]; readonly why: string }
}

/** All that a pack is set from, and the meeting as it will be once it is out. */
export interface Readied {
  readonly pack: Pack
  readonly version: number
  readonly after: Meeting
  readonly supplement: number
  readonly why: string | null
  readonly post: (id: string) => string
}

/** Reads a meeting to be set, or says why it cannot go out. */
export const readied = (db: Db, wanted: PackWanted, now: Date): Promise<Readied | Refused> =>
  asUser(db, { userId: wanted.by, authority: wanted.authority.code }, async (tx) => {
    const { authority, meeting: id } = wanted
    const kept = await meetingById(tx, authority.code, id)
    const board = kept && (await boardById(tx, authority.code, kept.meeting.board))
    if (kept === undefined || board === undefined) return refuse('There is no such meeting.')
    if (kept.calledOff !== null) return refuse('This meeting has been called off.')
    const problems = [...agendaProblems(kept.meeting), ...restrictedInOpen(kept.meeting)]
    if (problems.length > 0) return refuse(problems.join(' '))
    const after = goneOut(kept.meeting, wanted, board.board.orders, now)
    if (isRefused(after)) return after
    const called = calledOf(board.board, await postsOf(tx, authority.code))
    const supplement = wanted.supplement === undefined ? 0 : (supplementsOf(after).at(-1) ?? 0)
    const contents = await contentsOf(tx, authority.code, id)
    const why = wanted.supplement?.why ?? null
    const pack = packOf({
      ...{ authority: authority.name, meeting: after, board: board.board, called, contents },
      madeAt: now.toISOString(),
      ...(why === null
        ? {}
        : { supplement: { number: supplement, why }, firstPage: firstPageOf(kept.meeting, board.board) }),
    })
    return { pack, version: kept.version, after, supplement, why, post: called.post }
  })

function goneOut(
  meeting: Meeting,
  { supplement }: PackWanted,
  orders: Parameters<typeof timetable>[1],
  now: Date,
): Meeting | Refused {
  if (supplement === undefined) return published(meeting, dayIn(now))
  if (supplement.why.trim() === '') return refuse('Say why the papers are late: the public reads it.')
  return withSupplement(meeting, supplement.papers, timetable(meeting.on, orders))
}

/** No two pages that go out of a meeting share a number. */
const firstPageOf = (meeting: Meeting, { orders }: Board): number =>
  firstPageAfter(lastPageOf(meeting), orders.papersOnTheRight)
