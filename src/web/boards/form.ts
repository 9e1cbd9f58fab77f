import {
  seatKinds,
  withOffice,
  withSeat,
  withSeatEnded,
  withTerms,
  type Board,
  type Office,
  type Seat,
  type SeatKind,
} from '../../core/governance/board.ts'
import { usualOrders, type Notice } from '../../core/governance/meetings/standing-orders.ts'
import type { Refused } from '../../core/governance/refused.ts'
import type { Read } from '../form-error.ts'
import { reading, type Reading } from '../meetings/read.ts'
import { read } from '../settings/form.ts'

/** What a form does to a board. */
export type Change = (board: Board) => Board | Refused

/** A board as it is first set up, without its id. */
export function readNew(form: FormData): Read<Omit<Board, 'id'>> {
  const typed = reading(form)
  const from = typed.day('from', 'Write the day the board begins, like 1/4/2026')
  const count = typed.number('councillors', 'Write how many councillors sit on the board, like 7')
  const text = typed.needed('terms', 'Write what the board is for')
  const value = {
    ...factsIn(typed),
    terms: from === undefined ? [] : [{ version: 1, text, from, adoptedAt: undefined }],
    seats:
      from === undefined
        ? []
        : Array.from({ length: Math.min(count, 60) }, (_, i) => councillor(i + 1, from)),
    offices: [],
    orders: usualOrders,
  }
  return read(typed.errors, value)
}

const councillor = (number: number, from: Seat['from']): Seat => ({
  ...{ id: `seat-${number}`, title: `Councillor, seat ${number}`, kind: 'councillor' },
  ...{ votes: true, from, to: undefined },
})

const factsIn = (typed: Reading) => ({
  name: typed.needed('name', 'Write the name of the board'),
  quorum: quorumIn(typed),
  officeTitles: {
    chair: typed.needed('chair', 'Write what the chair is called'),
    'vice-chair': typed.needed('vice-chair', 'Write what the vice-chair is called'),
  },
  contact: typed.lines('contact'),
  notes: typed.lines('notes'),
})

function quorumIn(typed: Reading): Board['quorum'] {
  const least = typed.number('quorum', 'Write how many voting members must be there, like 3')
  const share =
    typed.text('one-in') === '' ? 0 : typed.number('one-in', 'Write a number, like 4 for a quarter')
  return share > 0 ? { least, oneIn: share } : { least }
}

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

function readOrders(form: FormData): Read<Change> {
  const typed = reading(form)
  const notice = (name: string): Notice => {
    const clearDays = typed.number(`${name}-days`, 'Write how many clear days, like 5')
    const at = typed.timeIfAny(`${name}-at`)
    return at === undefined ? { clearDays } : { clearDays, at }
  }
  const [agenda, papers, latePapers] = [notice('agenda'), notice('papers'), notice('late')]
  const publicQuestions =
    typed.text('takes-questions') === 'yes'
      ? {
          atMost: typed.number('questions', 'Write how many questions one person may send, like 2'),
          words: typed.number('words', 'Write how many words a statement may have, like 450'),
          due: notice('questions'),
        }
      : undefined
  const shut = typed.lines('shut').flatMap((_, at) => dayOfLine(typed, at) ?? [])
  const recording = typed.text('recording')
  const orders = {
    ...{ agenda, papers, latePapers },
    substitutes: typed.text('substitutes') === 'yes',
    papersOnTheRight: typed.text('right') === 'yes',
    ...(publicQuestions === undefined ? {} : { publicQuestions }),
    ...(recording === '' ? {} : { recording }),
  }
  return read(typed.errors, (board) => ({
    ...board,
    orders: { ...orders, offices: { ...board.orders.offices, shut } },
  }))
}

/** Each line of days on which the offices are shut. */
function dayOfLine(typed: Reading, at: number) {
  const line = typed.lines('shut')[at] ?? ''
  const one = new FormData()
  one.set('shut', line)
  const inner = reading(one)
  const found = inner.day('shut', `${line} is no day. Write one on each line, like 24/12/2026`)
  typed.errors.push(...inner.errors)
  return found
}
