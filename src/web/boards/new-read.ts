import type { Board, Seat } from '../../core/governance/board.ts'
import { usualOrders } from '../../core/governance/meetings/standing-orders.ts'
import type { Read } from '../form-error.ts'
import { reading } from '../meetings/read.ts'
import { read } from '../settings/form.ts'
import { factsIn } from './facts-read.ts'

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
