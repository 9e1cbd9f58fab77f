import { randomUUID } from 'node:crypto'
import type { Context } from 'hono'
import { exemptionOf } from '../../core/governance/meetings/meeting.ts'
import type { Paper } from '../../core/governance/meetings/paper.ts'
import { withPutOff, type PutOff } from '../../core/governance/meetings/put-off.ts'
import { isRefused } from '../../core/governance/refused.ts'
import { boardById } from '../../store/boards.ts'
import type { Tx } from '../../store/database.ts'
import { meetingById, meetingsOf, type MeetingAbout } from '../../store/meetings.ts'
import { keepPaper, paperById } from '../../store/papers.ts'
import { stillPutOff } from '../../store/put-off.ts'
import { writingOf } from '../boards/routes.tsx'
import type { Env } from '../env.ts'
import { noteBy } from '../people/deeds.ts'
import { savedOver } from './change.ts'

/** Puts what a board put off on the agenda of its next meeting that is being made, where there is one. */
export async function bringToNextDraft(
  c: Context<Env>,
  tx: Tx,
  { id, board, heldOn }: Pick<MeetingAbout, 'id' | 'board' | 'heldOn'>,
): Promise<void> {
  const next = (await meetingsOf(tx, c.var.authority.code))
    .filter((each) => each.id !== id && each.board === board && each.heldOn >= heldOn)
    .findLast(({ published, calledOff }) => !published && calledOff === null)
  if (next !== undefined) await bringPutOff(c, tx, next.id)
}

/** Puts what its board put off on the agenda of a meeting that is being made, each item once, with its papers. */
export async function bringPutOff(c: Context<Env>, tx: Tx, id: string): Promise<void> {
  const { code } = c.var.authority
  const kept = await meetingById(tx, code, id, { lock: true })
  const board = kept && (await boardById(tx, code, kept.meeting.board))
  if (kept === undefined || board === undefined || kept.meeting.published !== undefined) return
  let { meeting } = kept
  const all = await stillPutOff(tx, code, meeting.board)
  const waiting = all.filter((off) => off.on <= kept.meeting.on && off.meeting !== id)
  for (const off of waiting) {
    const papers = await papersCopied(c, tx, off, id)
    const added = withPutOff(meeting, off, randomUUID(), papers)
    if (!isRefused(added)) meeting = added
  }
  if (waiting.length === 0) return
  await savedOver(c, tx, { meeting, version: kept.version, board: board.board })
  await noteBy(c, tx, 'add-item', id, { 'put off before': waiting.length })
}

/** The papers of an item put off, handed in again to another meeting as they are. */
async function papersCopied(
  c: Context<Env>,
  tx: Tx,
  { meeting, item }: PutOff,
  to: string,
): Promise<Paper[]> {
  const copies: Paper[] = []
  for (const paper of item.papers) {
    const kept = await paperById(tx, c.var.authority.code, { meeting, paper: paper.id })
    if (kept === undefined) continue
    const id = randomUUID()
    const { title, kind, pages, sha256, content } = kept
    const own = { isExempt: exemptionOf(item, paper) !== undefined, isTaken: false }
    await keepPaper(
      tx,
      { ...{ id, title, kind, pages, sha256, content }, ...own, meeting: to, item: item.id },
      writingOf(c),
    )
    copies.push(copied(paper, id))
  }
  return copies
}

/** A paper as it comes to a later meeting: in its pack, whatever it came late to before. */
function copied(paper: Paper, id: string): Paper {
  const { title, kind, pages, sha256, background, exempt } = paper
  return {
    ...{ id, title, kind, pages, sha256 },
    ...(background === undefined ? {} : { background }),
    ...(exempt === undefined ? {} : { exempt }),
  }
}
