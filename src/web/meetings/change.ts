import type { Context } from 'hono'
import type { Board } from '../../core/governance/board.ts'
import { exemptionOf, type Meeting } from '../../core/governance/meetings/meeting.ts'
import { isRefused, refuse, type Refused } from '../../core/governance/refused.ts'
import { boardById } from '../../store/boards.ts'
import type { Tx } from '../../store/database.ts'
import { meetingById, saveMeeting } from '../../store/meetings.ts'
import { papersOf, placePaper } from '../../store/papers.ts'
import { postsOf } from '../../store/posts.ts'
import { writingOf } from '../boards/routes.tsx'
import type { Env } from '../env.ts'
import { idIn } from '../id-in.ts'
import { asAsker, noteBy } from '../people/deeds.ts'
import { Refusal } from '../refusal.tsx'
import { calledOf } from './view.ts'

/** What is done to a meeting, and how the audit calls it. */
export interface MeetingChange {
  readonly deed: string
  readonly about?: Readonly<Record<string, unknown>>
  readonly change: (meeting: Meeting, board: Board) => Meeting | Refused
  /** Done before the change, in its transaction. */
  readonly before?: (tx: Tx) => Promise<unknown>
}

/** Changes a meeting as it stands when nobody else changes it, and writes that down: all of it or none. Why not, where not. */
export const changeMeeting = (c: Context<Env>, wanted: MeetingChange): Promise<Refused | undefined> =>
  asAsker(c, (tx) => changeIn(c, tx, wanted))

/** The same in a transaction that is open. */
export async function changeIn(
  c: Context<Env>,
  tx: Tx,
  { deed, about = {}, change, before }: MeetingChange,
): Promise<Refused | undefined> {
  const { code } = c.var.authority
  const id = idIn(c.req.param('id'))
  const kept = await meetingById(tx, code, id, { lock: true })
  const board = kept && (await boardById(tx, code, kept.meeting.board))
  if (kept === undefined || board === undefined) throw new Refusal('not-found')
  if (kept.calledOff !== null) return refuse('This meeting has been called off. Make a new one.')
  const meeting = change(kept.meeting, board.board)
  if (isRefused(meeting)) return meeting
  await before?.(tx)
  await savedOver(c, tx, { meeting, version: kept.version, board: board.board })
  await noteBy(c, tx, deed, id, about)
  return undefined
}

/** Saves a meeting over the version it was read at, and where its papers stand with it. */
export async function savedOver(
  c: Context<Env>,
  tx: Tx,
  { meeting, version, board }: { meeting: Meeting; version: number; board: Board },
): Promise<void> {
  const { code } = c.var.authority
  const { post } = calledOf(board, await postsOf(tx, code))
  if (!(await saveMeeting(tx, { meeting, version }, writingOf(c), post))) throw new Refusal('conflict')
  await placePapers(tx, code, meeting)
}

/** Says of every paper whether it is on the agenda and whether it is exempt, as the meeting has it now. */
async function placePapers(tx: Tx, authority: string, { id, items, withdrawn }: Meeting): Promise<void> {
  const all = [...items, ...withdrawn.map(({ item }) => item)]
  for (const paper of await papersOf(tx, authority, id)) {
    const item = all.find(({ papers }) => papers.some((each) => each.id === paper.id))
    const own = item?.papers.find((each) => each.id === paper.id)
    const isWaitingExempt = paper.isExempt || all.some((each) => each.id === paper.item && each.exempt)
    const isExempt = item && own ? exemptionOf(item, own) !== undefined : isWaitingExempt
    const place = { item: item?.id ?? paper.item, isTaken: item !== undefined, isExempt }
    if (place.isTaken !== paper.isTaken || isExempt !== paper.isExempt || place.item !== paper.item)
      await placePaper(tx, paper.id, place)
  }
}
