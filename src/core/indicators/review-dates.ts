import type { Child } from '../record/child.ts'
import type { PeriodOfCare } from '../record/period-of-care.ts'
import { addMonths, type Day } from '../time/day.ts'
import { addWorkingDays } from '../time/working-days.ts'

/** A review the law asked for. */
export interface DueReview {
  readonly child: Child
  readonly due: Day
  /** The day it was held; `undefined` when it never was. */
  readonly held: Day | undefined
}

const FIRST_WORKING_DAYS = 20
const SECOND_MONTHS = 3
const LATER_MONTHS = 6

const found = new WeakMap<Child, { readonly firstDay: Day; readonly dues: readonly DueReview[] }>()

/**
 * Every review due to a child in care on the due day: the first 20 working days after care began, the second three
 * months after the first was held, later ones six months after the one before. A period of care that began before
 * the first return loaded has no due day until its first review held. Rulings.
 */
export function dueReviews(child: Child, firstDay: Day): readonly DueReview[] {
  const known = found.get(child)
  if (known?.firstDay === firstDay) return known.dues
  const dues = child.periods.flatMap((period) => chain(child, period, firstDay))
  found.set(child, { firstDay, dues })
  return dues
}

function chain(child: Child, { start, end }: PeriodOfCare, firstDay: Day): DueReview[] {
  const held = child.reviews.flatMap(({ REVIEW: on }) =>
    on !== undefined && on >= start && on < end ? [on] : [],
  )
  const seenFromStart = start >= firstDay
  const first = seenFromStart ? addWorkingDays(start, FIRST_WORKING_DAYS) : undefined
  const later = held.map((on, at) => addMonths(on, at === 0 && seenFromStart ? SECOND_MONTHS : LATER_MONTHS))
  const dues = seenFromStart ? [first, ...later] : [undefined, ...later]
  return dues.flatMap((due, at) => (due !== undefined && due < end ? [{ child, due, held: held[at] }] : []))
}
