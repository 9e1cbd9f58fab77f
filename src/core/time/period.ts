import { addDays, addMonths, calendar, dayOf, earlier, isoDay, monthNames, type Day } from './day.ts'

/** A named run of days, both ends included. */
export interface Period {
  /** `2020-09` for a month, `2019/20` for a financial year. */
  readonly id: string
  readonly kind: 'month' | 'year'
  readonly from: Day
  /** The last day counted: the period's own end, or the as-at date when that comes first. */
  readonly to: Day
  /** False when `to` is before the period's own end. */
  readonly complete: boolean
}

/** The first day of the month a day lies in. */
export function startOfMonth(on: Day): Day {
  const { date } = calendar(on)
  return addDays(on, 1 - date)
}

/** The `count` months that end with the month of `asAt`, oldest first; the last one ends on `asAt`. Ruling A-05. */
export function monthsTo(asAt: Day, count: number): Period[] {
  const last = startOfMonth(asAt)
  return Array.from({ length: count }, (_, i) => monthFrom(addMonths(last, i - count + 1), asAt))
}

/** The financial year that begins on 1 April of `firstYear`, cut at `asAt`. */
export function financialYear(firstYear: number, asAt: Day): Period {
  const from = dayOf(firstYear, 4, 1) as Day
  const end = dayOf(firstYear + 1, 3, 31) as Day
  const to = earlier(end, asAt)
  return { id: yearId(firstYear), kind: 'year', from, to, complete: to === end }
}

/** The calendar year in which the financial year of a day begins. */
export function financialYearOf(on: Day): number {
  const { year, month } = calendar(on)
  return month >= 4 ? year : year - 1
}

/** `2019/20`. */
export const yearId = (firstYear: number): string =>
  `${String(firstYear)}/${String((firstYear + 1) % 100).padStart(2, '0')}`

/** `September 2020` for a month, `2019/20` for a year. */
export function periodLabel({ id, kind, from }: Period): string {
  const { year, month } = calendar(from)
  return kind === 'year' ? id : `${monthNames[month - 1] ?? ''} ${String(year)}`
}

function monthFrom(from: Day, asAt: Day): Period {
  const end = addDays(addMonths(from, 1), -1)
  const to = earlier(end, asAt)
  return { id: isoDay(from).slice(0, 7), kind: 'month', from, to, complete: to === end }
}
