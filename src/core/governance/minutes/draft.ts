import { longDay } from '../../time/day.ts'
import type { Called } from '../board-names.ts'
import type { Board } from '../board.ts'
import { timeSpan } from '../meetings/time-of-day.ts'
import { weekday } from '../meetings/weekday.ts'
import { attendance } from './attendance.ts'
import { heading, labelled, paragraph, type Block } from './block.ts'
import { inOrderAgreed, inOrderTaken } from './order.ts'
import { placed, type Placed } from './placed.ts'
import { said } from './said.ts'
import type { Sat } from './sat.ts'
import { sectionOf, type Section } from './section.ts'
import type { Sitting } from './sitting.ts'

/** Minutes as a draft makes them of a log: a head, a section an item in the order they were taken, a foot. */
export interface Draft {
  readonly meeting: string
  readonly head: readonly Block[]
  readonly sections: readonly Section[]
  readonly foot: readonly Block[]
}

/** The minutes of a meeting, drafted from what was recorded. The same log always makes the same draft. */
export function draftMinutes(sat: Sat, called: Called): Draft {
  const found = placed(sat)
  const { under, ended } = found
  const items = inOrderTaken(inOrderAgreed(sat.meeting, ended.moves), takenFirst(found))
  return {
    meeting: sat.meeting.id,
    head: headOf(sat, found, called),
    sections: items.map((item) => sectionOf(item, under.get(item.id), sat, called)),
    foot: footOf(sat.board, ended),
  }
}

/** The items in the order they were first taken. Only to be moved, withdrawn or put off is not to be taken. */
const takenFirst = ({ under }: Placed): string[] =>
  [...under].filter(([, { open, exempt }]) => [...open, ...exempt].some(isTaking)).map(([id]) => id)

const isTaking = ({ did }: { did: string }): boolean => !['reordered', 'withdrawn', 'deferred'].includes(did)

function headOf(sat: Sat, { head, ended }: Placed, called: Called): Block[] {
  const { board, meeting } = sat
  const date = `${weekday(meeting.on)} ${longDay(meeting.on)}`
  return [
    heading(1, `${board.name}: minutes of the meeting held on ${date}`),
    ...attendance(ended, called),
    ...head.flatMap((what) => said(what, sat, called)),
  ]
}

function footOf(board: Board, { opened, closed }: Sitting): Block[] {
  const duration =
    opened !== undefined && closed !== undefined
      ? [labelled('Duration of meeting', timeSpan(opened, closed))]
      : []
  return [...duration, paragraph(board.officeTitles.chair)]
}
