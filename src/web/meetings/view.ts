import type { Context } from 'hono'
import { calledBy, type Called } from '../../core/governance/board-names.ts'
import type { Board } from '../../core/governance/board.ts'
import type { Post } from '../../core/governance/post.ts'
import type { Deed } from '../../core/roles/deeds.ts'
import type { Day } from '../../core/time/day.ts'
import { boardById } from '../../store/boards.ts'
import type { Tx } from '../../store/database.ts'
import { meetingAbout, meetingById, type MeetingAbout, type MeetingKept } from '../../store/meetings.ts'
import { papersOf, type PaperAbout } from '../../store/papers.ts'
import { postsOf } from '../../store/posts.ts'
import { publicationsOf, type PublicationAbout } from '../../store/publications.ts'
import type { Env } from '../env.ts'
import { idIn } from '../id-in.ts'
import { dayIn } from '../loads/day-in.ts'
import { isAllowed } from '../may.ts'
import { Refusal } from '../refusal.tsx'

/** A meeting with everything that its page says. */
export interface MeetingView {
  readonly about: MeetingAbout
  /** The whole of it; `undefined` for those who may not see what is exempt. */
  readonly kept: MeetingKept | undefined
  readonly board: Board
  readonly posts: readonly Post[]
  readonly called: Called
  readonly papers: readonly PaperAbout[]
  readonly publications: readonly PublicationAbout[]
  readonly today: Day
  readonly may: (deed: Deed) => boolean
}

/** The meeting the address names, in the asker's transaction; refuses where there is none that they may see. */
export async function meetingView(c: Context<Env>, tx: Tx): Promise<MeetingView> {
  const { code } = c.var.authority
  const id = idIn(c.req.param('id'))
  const about = await meetingAbout(tx, code, id)
  const board = about && (await boardById(tx, code, about.board))
  if (about === undefined || board === undefined) throw new Refusal('not-found')
  const posts = await postsOf(tx, code)
  return {
    about,
    kept: await meetingById(tx, code, id),
    board: board.board,
    posts,
    called: calledOf(board.board, posts),
    papers: await papersOf(tx, code, id),
    publications: await publicationsOf(tx, code, id),
    today: dayIn(c.var.now()),
    may: (deed) => isAllowed(c, deed),
  }
}

/** How a board's papers call its seats and the posts that report to it. */
export const calledOf = (board: Board, posts: readonly Post[]): Called =>
  calledBy(board, new Map(posts.map(({ id, title }) => [id, title])))
