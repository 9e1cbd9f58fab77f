import type { Day } from '../time/day.ts'
import { refuse, type Refused } from './refused.ts'
import type { StandingOrders } from './meetings/standing-orders.ts'

/** A board as it is set up: what it is for, who sits on it, how it meets. Nothing here is a person's name. */
export interface Board {
  readonly id: string
  readonly name: string
  /** Every version, oldest first. */
  readonly terms: readonly Terms[]
  readonly seats: readonly Seat[]
  /** Elections to office, oldest first. */
  readonly offices: readonly OfficeHeld[]
  readonly quorum: Quorum
  readonly orders: StandingOrders
  /** What this council calls its offices: `Chairman`, `Chair`. */
  readonly officeTitles: Readonly<Record<Office, string>>
  /** Whom to ask about a meeting: a post, a telephone number, an address, as lines. */
  readonly contact: readonly string[]
  /** What every front sheet says besides: streaming, papers for tablets, getting into the building. */
  readonly notes: readonly string[]
}

/** The terms of reference from a day on. */
export interface Terms {
  readonly version: number
  readonly text: string
  readonly from: Day
  /** The meeting that adopted them; `undefined` where another body did. */
  readonly adoptedAt: string | undefined
}

export const seatKinds = {
  councillor: 'Councillor',
  'young-person': 'Young person',
  'co-opted': 'Co-opted member',
  partner: 'Partner',
} as const

export type SeatKind = keyof typeof seatKinds

/** A place on the board from a day and to a day, both counted; `to` is undefined while it stands. */
export interface Seat {
  readonly id: string
  /** What it is called where nobody is named: `Councillor, seat 3`, `Police representative`. */
  readonly title: string
  readonly kind: SeatKind
  readonly votes: boolean
  /** The post it goes with, where it does: who holds it is looked up among the holdings. */
  readonly post?: string
  readonly from: Day
  readonly to: Day | undefined
}

export type Office = 'chair' | 'vice-chair'

/** Who was elected to an office, by seat. `for`: the municipal year, as `2020/2021`. */
export interface OfficeHeld {
  readonly office: Office
  readonly seat: string
  readonly for: string
  readonly from: Day
  readonly electedAt: string | undefined
}

/** How many voting members must be there: so many, and a share of the seats where the rules have one. */
export interface Quorum {
  readonly least: number
  /** `4` is a quarter of the voting seats, rounded up. */
  readonly oneIn?: number
}

/** The terms of reference in force on a day; `undefined` before the first. */
export const termsOn = ({ terms }: Board, on: Day): Terms | undefined =>
  terms.filter(({ from }) => from <= on).at(-1)

/** The seats that stand on a day, in the order they were made. */
export const seatsOn = ({ seats }: Board, on: Day): Seat[] =>
  seats.filter(({ from, to }) => from <= on && (to === undefined || on <= to))

/** How many voting members a meeting on that day needs. */
export function quorumOn(board: Board, on: Day): number {
  const voting = seatsOn(board, on).filter(({ votes }) => votes).length
  const { least, oneIn } = board.quorum
  return oneIn === undefined ? least : Math.max(least, Math.ceil(voting / oneIn))
}

/** The seat that holds an office on a day; `undefined` where nobody was elected or the seat is gone. */
export function holderOfOffice(board: Board, office: Office, on: Day): string | undefined {
  const held = board.offices.filter((each) => each.office === office && each.from <= on).at(-1)
  return held && seatsOn(board, on).some(({ id }) => id === held.seat) ? held.seat : undefined
}

/** The board with new terms of reference; the old ones stay. */
export function withTerms(
  board: Board,
  text: string,
  from: Day,
  adoptedAt: string | undefined,
): Board | Refused {
  const last = board.terms.at(-1)
  if (text.trim() === '') return refuse('Write the terms of reference before adopting them.')
  if (last && from <= last.from)
    return refuse('New terms of reference begin after the ones in force: choose a later day.')
  return { ...board, terms: [...board.terms, { version: (last?.version ?? 0) + 1, text, from, adoptedAt }] }
}

/** The board with one seat more. */
export function withSeat(board: Board, seat: Seat): Board | Refused {
  return board.seats.some(({ id }) => id === seat.id)
    ? refuse('There is a seat of that id already: choose another.')
    : { ...board, seats: [...board.seats, seat] }
}

/** The board with a seat that ends on a day. The seat stays on the list: earlier meetings had it. */
export function withSeatEnded(board: Board, id: string, last: Day): Board | Refused {
  const seat = board.seats.find((each) => each.id === id)
  if (!seat) return refuse('There is no such seat on the board.')
  if (last < seat.from) return refuse('A seat cannot end before it began.')
  return { ...board, seats: board.seats.map((each) => (each.id === id ? { ...each, to: last } : each)) }
}

/** The board with an office filled; elections before it stay. */
export function withOffice(board: Board, held: OfficeHeld): Board | Refused {
  const seat = seatsOn(board, held.from).find(({ id }) => id === held.seat)
  if (!seat) return refuse('Only somebody who sits on the board on that day can be elected.')
  const offices = [...board.offices, held].sort((a, b) => a.from - b.from)
  return { ...board, offices }
}
