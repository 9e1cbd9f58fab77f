import { addDays, addMonths, type Day } from '../time/day.ts'
import type { Period } from '../time/period.ts'

/** The days an indicator looks at for one of its values. */
export interface Window {
  readonly from: Day
  /** The last day looked at, on which stocks are taken. */
  readonly to: Day
  /** `each` event in a month; each child `once` in any longer window. Ruling A-20. */
  readonly counting: 'each' | 'once'
}

/** How far back an indicator looks for a month's value. */
export type Reach = 'day' | 'period' | 'six-months' | 'twelve-months'

/** How far back for a year's value; by default the day, the twelve months to it, or else the year. */
export type YearReach = 'year' | 'three-years' | 'twelve-months'

/** The window of a month or a year. */
export function windowOf(period: Period, reach: Reach, yearReach?: YearReach): Window {
  if (period.kind === 'month' || reach === 'day') return monthWindow(period, reach)
  switch (yearReach ?? (reach === 'twelve-months' ? reach : 'year')) {
    case 'twelve-months':
      return lastMonths(period.to, 12)
    case 'year':
      return { from: period.from, to: period.to, counting: 'once' }
    case 'three-years':
      return { from: addMonths(period.from, -24), to: period.to, counting: 'once' }
  }
}

/** The (D - n months, D] window, clamped; it begins on the day after. Rulings. */
export function lastMonths(to: Day, months: number): Window {
  return { from: addDays(addMonths(to, -months), 1), to, counting: 'once' }
}

/** The first day on which something done no longer lies in the months to the day. */
export function outOfDate(done: Day, months: number): Day {
  let on = addMonths(done, months)
  while (addMonths(on, -months) < done) on = addDays(on, 1)
  return on
}

/** Days from one by whose end something was due to another; `undefined` where that has not come, or is not known. */
export const daysPast = (due: Day | undefined, on: Day): number | undefined =>
  due === undefined || due > on ? undefined : on - due

function monthWindow({ from, to }: Period, reach: Reach): Window {
  switch (reach) {
    case 'day':
      return { from: to, to, counting: 'once' }
    case 'period':
      return { from, to, counting: 'each' }
    case 'six-months':
      return lastMonths(to, 6)
    case 'twelve-months':
      return lastMonths(to, 12)
  }
}

/** True when a day lies in the window. */
export const within = ({ from, to }: Window, on: Day | undefined): on is Day =>
  on !== undefined && on >= from && on <= to
