import type { Child } from '../record/child.ts'
import { overlaps } from '../record/episode.ts'
import type { Standing } from '../record/standing.ts'
import { addDays, addMonths, longDay, type Day } from '../time/day.ts'
import { type Cohort, only, remembered } from './cohort.ts'
import type { View } from './view.ts'
import { lastMonths, outOfDate, type Window } from './window.ts'

/** Children looked after on the last day of the window. Source: Children Act 1989 s22(1); rulings. */
export const childrenInCare: Cohort<Standing> = {
  words: 'children in care',
  of: (view, { to }) => view.inCareOn(to),
  whyOut: (child, _view, { to }) => whyNotInCare(child, to),
}

/** In care, and continuously for twelve months with no short break in them: the Department's outcomes group. */
export const heldTwelveMonths = remembered(
  only(childrenInCare, 'children in care for twelve months or more', (standing) =>
    inCareTwelveMonths(standing),
  ),
)

/** `at12m` of the data model: a start one year and no day ago counts. Rulings. */
export function inCareTwelveMonths({ child, period, on }: Standing): boolean {
  const year = lastMonths(on, 12)
  return (
    period.start <= year.from &&
    !child.shortBreaks.some(({ start, end }) => overlaps(start, end, year.from, year.to))
  )
}

/** The first day on which the period of care has lasted twelve months. */
export const heldSinceYear = ({ period: { start } }: Standing): Day => outOfDate(addDays(start, -1), 12)

/** The latest day on which something must have begun to have lasted `months` by a day, both ends counted. A-01. */
export const heldSince = (on: Day, months: number): Day => addDays(addMonths(on, -months), 1)

/** True when the months since a start have run out by a day. Ruling A-02. */
export const hasLasted = (start: Day, months: number, on: Day): boolean => addMonths(start, months) <= on

/** True for a child in care on any day of the window. */
export const inCareDuring = ({ periods }: Child, { from, to }: Window): boolean =>
  periods.some(({ start, end }) => overlaps(start, end, from, to))

/** Children in care on any day of the window, once each. */
export const childrenInCareDuring: Cohort<{ readonly child: Child }> = remembered({
  words: 'children in care at any time in the period',
  of: (view: View, window) =>
    view.children.filter((child) => inCareDuring(child, window)).map((child) => ({ child })),
  whyOut: (child, _view, window) =>
    child.periods.length === 0
      ? whyNeverInCare(child)
      : `Not in care on any day from ${longDay(window.from)} to ${longDay(window.to)}`,
})

/** Why a child is not in care on a day. */
export function whyNotInCare(child: Child, on: Day): string {
  if (child.periods.length === 0) return whyNeverInCare(child)
  const before = child.periods.findLast(({ start }) => start <= on)
  if (before === undefined)
    return `Came into care later, on ${longDay((child.periods[0] as { start: Day }).start)}`
  if (before.end > on) return 'In care on the day'
  const ended = before.episodes.at(-1)?.end
  return ended === undefined || ended > before.end
    ? `Turned 18 on ${longDay(before.end)}`
    : `Left care on ${longDay(before.end)}; the day of leaving is not counted`
}

function whyNeverInCare({ shortBreaks }: Child): string {
  return shortBreaks.length > 0
    ? 'Known only through short breaks (V3 or V4)'
    : 'No episode of care in the returns loaded'
}
