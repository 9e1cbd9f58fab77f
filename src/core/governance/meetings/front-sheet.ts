import { longDay } from '../../time/day.ts'
import type { Called } from '../board-names.ts'
import { holderOfOffice, quorumOn, seatsOn, type Board, type Office } from '../board.ts'
import { meetingKinds, type Meeting } from './meeting.ts'
import { questionsRule } from './standing-orders.ts'
import { spokenTime } from './time-of-day.ts'
import { timetable } from './timetable.ts'
import { weekday } from './weekday.ts'

/** The first page of a pack. */
export interface FrontSheet {
  readonly title: string
  /** `Informal meeting`; none for an ordinary formal one. */
  readonly kind?: string
  /** `Thursday 12 November 2020`. */
  readonly date: string
  /** `3.00 pm`. */
  readonly time: string
  readonly venue: string
  readonly link?: string
  readonly quorum: number
  /** Officers first, each with the office after the name. */
  readonly membership: readonly string[]
  readonly contact: readonly string[]
  /** Streaming, questions from the public with their deadline, and what the board always says. */
  readonly notes: readonly string[]
}

/** What the front sheet of a meeting's pack says. It is public, so no young person is named. */
export function frontSheet(meeting: Meeting, board: Board, called: Called): FrontSheet {
  return {
    title: board.name,
    ...(meeting.kind === 'formal' ? {} : { kind: `${meetingKinds[meeting.kind]} meeting` }),
    date: `${weekday(meeting.on)} ${longDay(meeting.on)}`,
    time: spokenTime(meeting.begins),
    venue: meeting.venue,
    ...(meeting.link === undefined ? {} : { link: meeting.link }),
    quorum: quorumOn(board, meeting.on),
    membership: membership(meeting, board, called),
    contact: board.contact,
    notes: [board.orders.recording, ...publicQuestions(meeting, board), ...board.notes].filter(
      (note) => note !== undefined,
    ),
  }
}

function membership({ on, chair: forMeeting }: Meeting, board: Board, called: Called): string[] {
  const held = new Map<string, string>()
  const offices: readonly Office[] = ['chair', 'vice-chair']
  for (const office of offices) {
    const seat = holderOfOffice(board, office, on)
    if (seat !== undefined) held.set(seat, board.officeTitles[office])
  }
  const seats = seatsOn(board, on)
  const first = [...held.keys()].flatMap((id) => seats.filter((seat) => seat.id === id))
  return [...first, ...seats.filter(({ id }) => !held.has(id))].map(({ id }) => {
    const titles = [held.get(id), id === forMeeting ? 'in the chair for this meeting' : undefined].filter(
      (each) => each !== undefined,
    )
    return titles.length === 0 ? called.seat(id) : `${called.seat(id)} (${titles.join(', ')})`
  })
}

function publicQuestions({ on }: Meeting, { orders }: Board): string[] {
  const rule = questionsRule(orders)
  const due = timetable(on, orders).deadlines.find(({ of }) => of === 'questions')
  return rule === undefined || due === undefined ? [] : [rule, due.sentence]
}
