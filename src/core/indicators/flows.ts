import type { Child } from '../record/child.ts'
import type { Cessation, PeriodOfCare } from '../record/period-of-care.ts'
import { longDay, type Day } from '../time/day.ts'
import { type Cohort, remembered } from './cohort.ts'
import { whyNotInCare } from './in-care.ts'
import { within, type Window } from './window.ts'

/** A child coming into care. */
export interface Start {
  readonly child: Child
  readonly period: PeriodOfCare
}

/** A child leaving care. */
export interface Leaving {
  readonly child: Child
  readonly period: PeriodOfCare
  readonly cessation: Cessation
}

/** Every start in the window. */
export function startsIn(child: Child, window: Window): Start[] {
  return child.periods.filter(({ start }) => within(window, start)).map((period) => ({ child, period }))
}

/** Every leaving in the window. X1 is never one. */
export function leavingsIn(child: Child, window: Window): Leaving[] {
  return child.periods.flatMap((period) =>
    period.cessation && within(window, period.cessation.on)
      ? [{ child, period, cessation: period.cessation }]
      : [],
  )
}

/** Children who came into care: every start in a month, the first for each child in a longer window. A-20. */
export const childrenStarting: Cohort<Start> = remembered({
  words: 'children who came into care',
  of: ({ children }, window) =>
    children.flatMap((child) => {
      const starts = startsIn(child, window)
      return window.counting === 'once' ? starts.slice(0, 1) : starts
    }),
  whyOut: (child, _view, window) => `Did not come into care ${span(window)}`,
})

/** Every start, also in a longer window. A-17. */
export const periodsStarting: Cohort<Start> = {
  ...childrenStarting,
  words: 'periods of care that began',
  of: ({ children }, window) => children.flatMap((child) => startsIn(child, window)),
}

/** Children who left care: every leaving in a month, the last for each child in a longer window. A-20. */
export const childrenLeaving: Cohort<Leaving> = remembered({
  words: 'children who left care',
  of: ({ children }, window) =>
    children.flatMap((child) => {
      const leavings = leavingsIn(child, window)
      return window.counting === 'once' ? leavings.slice(-1) : leavings
    }),
  whyOut: (child, _view, window) =>
    child.periods.some(({ start, end }) => start <= window.to && end > window.to)
      ? `Still in care on ${longDay(window.to)}`
      : `Did not leave care ${span(window)}: ${whyNotInCare(child, window.to)}`,
})

/** `from 1 September 2020 to 30 September 2020`. */
export const span = ({ from, to }: { from: Day; to: Day }): string =>
  `from ${longDay(from)} to ${longDay(to)}`
