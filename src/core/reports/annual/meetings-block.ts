import { seatKinds } from '../../governance/board.ts'
import { isoDay, longDay } from '../../time/day.ts'
import type { Block, Table } from '../report.ts'
import type { BoardYear, Held, SeatThere } from './board-year.ts'
import { integer, left, right } from '../cells.ts'
import { isFilled } from './held.ts'

/** The meetings of the year in order of day. */
export const heldIn = ({ meetings, from, to }: Pick<BoardYear, 'meetings' | 'from' | 'to'>): Held[] =>
  meetings.filter(({ on }) => on >= from && on <= to).sort((a, b) => a.on - b.on)

/** Each meeting, and how often each seat was filled. */
export function meetingsBlock(year: BoardYear): Block {
  const held = heldIn(year)
  const seats = attendanceTable(held)
  return {
    id: 'meetings',
    title: 'Meetings',
    paragraphs: held.length === 0 ? ['No meeting of the year is kept.'] : [],
    tables: held.length === 0 ? [] : [meetingsTable(held), ...(seats ? [seats] : [])],
  }
}

const meetingsTable = (held: readonly Held[]): Table => ({
  caption: `${String(held.length)} ${held.length === 1 ? 'meeting' : 'meetings'}`,
  columns: [left('Day'), left('Meeting'), right('Members present'), right('Resolutions')],
  rows: held.map(({ on, title, present, resolutions }) => [
    { text: longDay(on), date: isoDay(on) },
    { text: title },
    { text: present ? `${String(present.count)} of ${String(present.of)}` : 'Not minuted' },
    integer(resolutions),
  ]),
})

/** Attendance by seat, with its kind; `undefined` where no meeting says. */
function attendanceTable(held: readonly Held[]): Table | undefined {
  const bySeat = seatsIn(held)
  if (bySeat.size === 0) return undefined
  return {
    caption: 'Who was there, by seat',
    columns: [left('Seat'), left('Kind'), right('Meetings attended'), right('Apologies'), right('Of')],
    rows: [...bySeat.values()].flatMap((own) => rowOf(own)),
    notes: ['A seat counts from the day it was made to the day it ended. Somebody else may sit for it.'],
  }
}

/** What is recorded of each seat, meeting by meeting. */
function seatsIn(held: readonly Held[]): Map<string, SeatThere[]> {
  const bySeat = new Map<string, SeatThere[]>()
  for (const seat of held.flatMap(({ seats }) => seats)) {
    const key = `${seat.kind} ${seat.title}`
    bySeat.set(key, [...(bySeat.get(key) ?? []), seat])
  }
  return bySeat
}

function rowOf(own: readonly SeatThere[]) {
  const [first] = own
  if (first === undefined) return []
  const count = (test: (there: SeatThere['there']) => boolean) =>
    integer(own.filter(({ there }) => test(there)).length)
  return [
    [
      { text: first.title },
      { text: seatKinds[first.kind] },
      ...[count(isFilled), count((there) => there === 'apologies'), integer(own.length)],
    ],
  ]
}
