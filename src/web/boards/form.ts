import {
  seatKinds,
  withOffice,
  withSeat,
  withSeatEnded,
  withTerms,
  type Board,
  type Office,
  type SeatKind,
} from '../../core/governance/board.ts'
import type { Refused } from '../../core/governance/refused.ts'
import type { Read } from '../form-error.ts'
import { reading } from '../meetings/read.ts'
import { read } from '../settings/form.ts'
import { factsIn } from './facts-read.ts'
import { readOrders } from './orders-read.ts'

/** What a form does to a board. */
export type Change = (board: Board) => Board | Refused

/** What each form of a board’s page does. */
export const forms: Readonly<Record<string, (form: FormData) => Read<Change>>> = {
  facts: (form) => {
    const typed = reading(form)
    const facts = factsIn(typed)
    return read(typed.errors, (board) => ({ ...board, ...facts }))
  },
  terms: (form) => {
    const typed = reading(form)
    const [text, from] = [
      typed.text('text'),
      typed.day('terms-from', 'Write the day they begin, like 1/4/2026'),
    ]
    return from === undefined
      ? { errors: typed.errors }
      : read(typed.errors, (board) => withTerms(board, text, from, undefined))
  },
  seat: (form) => {
    const typed = reading(form)
    const [title, from] = [
      typed.needed('title', 'Write what the seat is called, without a name'),
      typed.day('seat-from', 'Write the day it begins, like 1/4/2026'),
    ]
    const kind = typed.text('kind') in seatKinds ? (typed.text('kind') as SeatKind) : 'councillor'
    const votes = typed.text('votes') === 'yes'
    if (from === undefined) return { errors: typed.errors }
    return read(typed.errors, (board) =>
      withSeat(board, { id: nextSeat(board), title, kind, votes, from, to: undefined }),
    )
  },
  'end-seat': (form) => {
    const typed = reading(form)
    const last = typed.day('last', 'Write the last day of the seat, like 31/3/2027')
    const seat = typed.text('seat')
    return last === undefined
      ? { errors: typed.errors }
      : read(typed.errors, (board) => withSeatEnded(board, seat, last))
  },
  office: (form) => {
    const typed = reading(form)
    const year = typed.needed('year', 'Write the year they are elected for, like 2026/27')
    const from = typed.day('office-from', 'Write the day they were elected, like 20/5/2026')
    const office: Office = typed.text('office') === 'vice-chair' ? 'vice-chair' : 'chair'
    const seat = typed.text('office-seat')
    return from === undefined
      ? { errors: typed.errors }
      : read(typed.errors, (board) =>
          withOffice(board, { office, seat, for: year, from, electedAt: undefined }),
        )
  },
  orders: readOrders,
}

/** A seat’s id is never used again, whatever has ended. */
const nextSeat = ({ seats }: Board): string =>
  `seat-${Math.max(0, ...seats.map(({ id }) => Number(/\d+$/.exec(id)?.[0] ?? 0))) + 1}`
