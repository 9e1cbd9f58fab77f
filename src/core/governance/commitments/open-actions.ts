import type { Day } from '../../time/day.ts'
import type { Post } from '../post.ts'
import { newest, standingAnswer, type Commitment } from './commitment.ts'
import { daysOverdue } from './dates.ts'
import type { Answerability } from './event.ts'
import { kindOf } from './kinds.ts'
import { inOrder } from './next-agenda.ts'
import type { BoardCommitment } from './public.ts'
import { stateInWords } from './state-in-words.ts'

/** One line of a paper on what was asked and promised. Roles and posts only. */
export interface Row {
  readonly id: string
  readonly kind: string
  readonly asked: string
  /** Who asked, by role. */
  readonly by: string
  readonly on: Day
  /** The meeting it was asked at, where there was one. */
  readonly meeting: string | undefined
  /** The post's title; `undefined` while there is no owner. */
  readonly owner: string | undefined
  readonly firstDue: Day | undefined
  readonly due: Day | undefined
  /** The newest thing said about it: the answer that stands, or the last update. */
  readonly said: string | undefined
  readonly answerability: { readonly is: Answerability; readonly reason: string } | undefined
  readonly state: string
  /** Asked in private session: never in a public paper. */
  readonly exempt: boolean
  readonly daysOverdue: number
}

/** What rows are made with: the council's posts and the day they are true on. */
export interface On {
  readonly posts: readonly Post[]
  readonly today: Day
}

/** The paper of what is open: every commitment that is not settled, promised soonest first. */
export interface OpenActions {
  readonly asAt: Day
  readonly rows: readonly Row[]
  readonly counts: {
    readonly open: number
    readonly overdue: number
    readonly answered: number
    readonly withoutOwner: number
    readonly withoutDate: number
  }
}

/** The open-actions paper: of `publicOnly` for the public, of `boardOnly` for members. What has ended is kept on record. */
export function openActions(all: readonly BoardCommitment[], on: On): OpenActions {
  const open = all.filter(({ state }) => state === 'open' || state === 'answered').sort(inOrder)
  const count = (test: (each: Commitment) => boolean): number => open.filter(test).length
  return {
    asAt: on.today,
    rows: rowsOf(open, on),
    counts: {
      open: count(({ state }) => state === 'open'),
      overdue: count((each) => daysOverdue(each, on.today) > 0),
      answered: count(({ state }) => state === 'answered'),
      withoutOwner: count(({ owner }) => owner === undefined),
      withoutDate: count(({ due }) => due === undefined),
    },
  }
}

/** The first page of a pack: what members, the board, young people and the public asked, and what came of it. */
export interface YouAsked {
  readonly asAt: Day
  /** What ended since the meeting before: each of them once, so that nothing goes without a word. */
  readonly ended: readonly Row[]
  readonly answered: readonly Row[]
  readonly overdue: readonly Row[]
  readonly open: readonly Row[]
}

/** What was asked, with what ended on or after `since`, the day of the meeting before. */
export function youAsked(all: readonly BoardCommitment[], on: On, since: Day): YouAsked {
  const asked = all.filter(({ source }) => source.askedBy.side !== 'inspectorate').sort(inOrder)
  const rows = (test: (each: Commitment) => boolean): Row[] => rowsOf(asked.filter(test), on)
  return {
    asAt: on.today,
    ended: rows(({ ended }) => ended !== undefined && (ended.on >= since || !ended.seen)),
    answered: rows(({ state }) => state === 'answered'),
    overdue: rows((each) => daysOverdue(each, on.today) > 0),
    open: rows((each) => each.state === 'open' && daysOverdue(each, on.today) === 0),
  }
}

/** Lines of a paper, in the order given. */
export function rowsOf(all: readonly BoardCommitment[], { posts, today }: On): Row[] {
  const titles = new Map(posts.map(({ id, title }) => [id, title]))
  return all.map((each) => ({
    id: each.id,
    kind: kindOf(each.kind).title,
    asked: each.publicWords ?? each.wording,
    by: each.source.askedBy.role,
    on: each.source.on,
    meeting: each.source.meeting,
    owner: each.owner === undefined ? undefined : (titles.get(each.owner) ?? each.owner),
    firstDue: each.firstDue,
    due: each.due,
    said: (standingAnswer(each) ?? newest(each.updates))?.text,
    answerability: each.answerability,
    state: stateInWords(each, today),
    exempt: each.source.exempt === true,
    daysOverdue: daysOverdue(each, today),
  }))
}
