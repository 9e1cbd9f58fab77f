import type { Cessation, PeriodOfCare } from '../record/period-of-care.ts'
import { longDay, type Day } from '../time/day.ts'
import { type Cohort, remembered } from './cohort.ts'
import { eventsOf, firstOfEach, lastOfEach, type Event } from './events.ts'
import { whyNotInCare } from './in-care.ts'

/** A child coming into care. */
export interface Start extends Event {
  readonly period: PeriodOfCare
}

/** A child leaving care. */
export interface Leaving extends Event {
  readonly period: PeriodOfCare
  readonly cessation: Cessation
}

/** Every start in a window. */
export const startsIn = eventsOf<Start>((child) =>
  child.periods.map((period) => ({ child, on: period.start, period })),
)

/** Every leaving in a window. X1 is never one. */
export const leavingsIn = eventsOf<Leaving>((child) =>
  child.periods.flatMap((period) =>
    period.cessation ? [{ child, on: period.cessation.on, period, cessation: period.cessation }] : [],
  ),
)

/** Children who came into care: every start in a month, the first for each child in a longer window. A-20. */
export const childrenStarting: Cohort<Start> = remembered({
  words: 'children who came into care',
  of: (view, window) =>
    window.counting === 'once' ? firstOfEach(startsIn(view, window)) : startsIn(view, window),
  whyOut: (_child, _view, window) => `Did not come into care ${span(window)}`,
})

/** Every start, also in a longer window. A-17. */
export const periodsStarting: Cohort<Start> = {
  ...childrenStarting,
  words: 'periods of care that began',
  of: startsIn,
}

/** Children who left care: every leaving in a month, the last for each child in a longer window. A-20. */
export const childrenLeaving: Cohort<Leaving> = remembered({
  words: 'children who left care',
  of: (view, window) =>
    window.counting === 'once' ? lastOfEach(leavingsIn(view, window)) : leavingsIn(view, window),
  whyOut: (child, _view, window) =>
    child.periods.some(({ start, end }) => start <= window.to && end > window.to)
      ? `Still in care on ${longDay(window.to)}`
      : `Did not leave care ${span(window)}: ${whyNotInCare(child, window.to)}`,
})

/** `from 1 September 2020 to 30 September 2020`. */
export const span = ({ from, to }: { from: Day; to: Day }): string =>
  `from ${longDay(from)} to ${longDay(to)}`
