import type { Child } from '../record/child.ts'
import type { Day } from '../time/day.ts'
import { remembered, type Cohort } from './cohort.ts'
import { eventsOf, type Event } from './events.ts'
import { span } from './flows.ts'
import { assessmentsOf, wasDone } from './health-facts.ts'
import { once } from './in-register.ts'
import type { Gap } from './indicator.ts'
import { endOfMonth } from './nhs-series.ts'
import type { View } from './view.ts'

/** A review health assessment that was due. */
export interface Due extends Event {
  /** The month's end, by which it is to be done. */
  readonly by: Day
  readonly done: Day | undefined
  readonly refused: boolean
}

const duesIn = eventsOf<Due>((child) => [...duesOf(child).values()])

/** One for each day on which one was due, though it was offered twice. Not required is not due. */
function duesOf(child: Child): Map<Day, Due> {
  const dues = new Map<Day, Due>()
  for (const fact of assessmentsOf(child)) {
    const { type, due_date: on, outcome } = fact
    if (type !== 'RHA' || on === undefined || outcome === 'NOT_REQUIRED' || leftBefore(child, on)) continue
    const known = dues.get(on)
    const done = wasDone(fact) ? fact.completed_date : undefined
    dues.set(on, {
      child,
      on,
      by: endOfMonth(on),
      done: earliest(known?.done, done),
      refused: (known?.refused ?? false) || outcome === 'REFUSED',
    })
  }
  return dues
}

const earliest = (a: Day | undefined, b: Day | undefined): Day | undefined =>
  a === undefined || (b !== undefined && b < a) ? b : a

/** Nothing is due of a child who has left care; one no return knows of yet may have come since. */
const leftBefore = ({ periods }: Child, on: Day): boolean =>
  periods.length > 0 && periods.every(({ end }) => end <= on)

/** Review health assessments by the day they were due, each once. */
export const reviewsDue: Cohort<Due> = remembered({
  words: 'review health assessments due',
  of: duesIn,
  whyOut: (_child, _view, window) => `No review health assessment due ${span(window)}`,
})

/** By the end of the month it was due in. */
export const doneInTime = ({ done, by }: Due): boolean => done !== undefined && done <= by

/** What came of it. */
export function outcomeOf(due: Due): keyof typeof outcomeLabels {
  if (doneInTime(due)) return 'in-time'
  if (due.done !== undefined) return 'late'
  return due.refused ? 'refused' : 'not-done'
}

/** What may come of it, in words. */
export const outcomeLabels = {
  'in-time': 'Done by the end of the month',
  late: 'Done later',
  refused: 'Refused',
  'not-done': 'Not done',
} as const

/** Due dates are what the series is made of: without any, nothing can be said to have been due. */
export const noDueDates = (view: View): Gap | undefined =>
  anyDue(view)
    ? undefined
    : {
        status: 'not-collected',
        note: 'The health assessments loaded hold no due dates of reviews. Fill in due_date in health_assessments.csv (L01).',
      }

const anyDue = once(({ children }) =>
  children.some((child) =>
    assessmentsOf(child).some(({ type, due_date }) => type === 'RHA' && due_date !== undefined),
  ),
)
