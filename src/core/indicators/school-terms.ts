import { calendar, dayOf, type Day } from '../time/day.ts'

interface Term {
  readonly name: string
  /** Month and date of the first day, and of the half-term before which the last term's plan still does. */
  readonly from: readonly [month: number, date: number]
  readonly half: readonly [month: number, date: number]
}

/** Terms by fixed days, since schools differ: spring is taken to end, and summer to begin, in the middle of April. */
const terms: readonly Term[] = [
  { name: 'spring', from: [1, 1], half: [2, 15] },
  { name: 'summer', from: [4, 16], half: [5, 28] },
  { name: 'autumn', from: [9, 1], half: [10, 25] },
]

/** The last day of the school year, which stands for August. */
const [LAST_MONTH, LAST_DATE] = [7, 31] as const

/** The day a termly picture is taken: in August, which has no term, 31 July. */
export function termlyDay(on: Day): Day {
  const { year, month } = calendar(on)
  return month === 8 ? (dayOf(year, LAST_MONTH, LAST_DATE) as Day) : on
}

/** The term of a day. */
export interface TermOn {
  /** `autumn`. */
  readonly name: string
  readonly from: Day
  /** The first day whose plan does on this day: the last term's too before half-term. */
  readonly since: Day
}

/** The term a day lies in. August counts as summer. */
export function termOn(on: Day): TermOn {
  const { year } = calendar(on)
  const at = terms.findLastIndex(({ from }) => dayIn(year, from) <= on)
  const term = terms[at] as Term
  const from = dayIn(year, term.from)
  if (on >= dayIn(year, term.half)) return { name: term.name, from, since: from }
  const before = terms[at - 1]
  const since = before ? dayIn(year, before.from) : dayIn(year - 1, (terms.at(-1) as Term).from)
  return { name: term.name, from, since }
}

/** The first day on which a plan of a day no longer does: the half-term of the term after. */
export function planEnds(plan: Day): Day {
  const { year } = calendar(plan)
  const at = terms.findLastIndex(({ from }) => dayIn(year, from) <= plan)
  const next = terms[at + 1]
  return next ? dayIn(year, next.half) : dayIn(year + 1, (terms[0] as Term).half)
}

const dayIn = (year: number, [month, date]: Term['from']): Day => dayOf(year, month, date) as Day
