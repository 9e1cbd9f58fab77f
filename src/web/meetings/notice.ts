import type { Board } from '../../core/governance/board.ts'
import type { Meeting } from '../../core/governance/meetings/meeting.ts'
import { questionsRule } from '../../core/governance/meetings/standing-orders.ts'
import { spokenTime } from '../../core/governance/meetings/time-of-day.ts'
import { timetable } from '../../core/governance/meetings/timetable.ts'
import { isoDay } from '../../core/time/day.ts'
import type { Writing } from '../../store/boards.ts'
import type { Tx } from '../../store/database.ts'
import { publish } from '../../store/publications.ts'

/** What everybody may know of a meeting before its agenda is out. */
export interface Notice {
  readonly board: string
  /** `2026-11-12`. */
  readonly on: string
  readonly time: string
  readonly venue: string
  readonly link?: string
  readonly contact: readonly string[]
  /** How to ask a question: rules, and by when. Empty where the board takes none. */
  readonly questions: readonly string[]
  /** The last day on which a question can arrive, `2026-11-09`; none where the board takes none. */
  readonly questionsUntil?: string
  readonly calledOff?: string
}

/** Tells the public of a meeting. Of an informal one nothing is said. */
export async function giveNotice(
  tx: Tx,
  meeting: Meeting,
  board: Board,
  writing: Writing,
  calledOff?: string,
): Promise<void> {
  if (meeting.kind === 'informal') return
  const notice = noticeOf(meeting, board, calledOff)
  await publish(
    tx,
    {
      meeting: meeting.id,
      kind: 'notice',
      audience: 'public',
      name: 'notice.json',
      bytes: Buffer.from(JSON.stringify(notice)),
    },
    writing,
  )
}

function noticeOf({ on, begins, venue, link }: Meeting, board: Board, calledOff: string | undefined): Notice {
  const rule = questionsRule(board.orders)
  const due = timetable(on, board.orders).deadlines.find(({ of }) => of === 'questions')
  return {
    board: board.name,
    on: isoDay(on),
    time: spokenTime(begins),
    venue,
    ...(link === undefined ? {} : { link }),
    contact: board.contact,
    questions: rule === undefined || due === undefined ? [] : [rule, due.sentence],
    ...(due === undefined ? {} : { questionsUntil: isoDay(due.on) }),
    ...(calledOff === undefined ? {} : { calledOff }),
  }
}
