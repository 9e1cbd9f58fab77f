import type { Child } from '../record/child.ts'
import { ageOn } from '../time/age.ts'
import { longDay, type Day } from '../time/day.ts'
import { participations } from '../ssda903/codes.ts'
import type { Row } from '../ssda903/tables.ts'
import { type Cohort, only, remembered } from './cohort.ts'
import { eventsOf, type Event } from './events.ts'
import { span } from './flows.ts'
import { childrenInCare } from './in-care.ts'
import { dueReviews, stretchesOf, type DueReview } from './review-dates.ts'
import { heldReviews, type ToldBy } from './review-sittings.ts'
import type { View } from './view.ts'
import { within, type Window } from './window.ts'

/** A review held. */
export interface Held extends Event {
  /** The return's row; `undefined` for one told by the review schedule. */
  readonly row: Row<'Reviews'> | undefined
}

/** Reviews on a day in care. Ruling A-49. */
export const heldBy = (by: ToldBy): Cohort<Held> =>
  remembered({
    words: 'reviews held',
    of: eventsOf<Held>((child, { holdings }) => {
      const stretches = stretchesOf(child, by)
      return heldReviews(child, holdings, by)
        .filter(({ on }) => stretches.some(({ start, end }) => start <= on && on < end))
        .map(({ on, row }) => ({ child, on, row }))
    }),
    whyOut: (_child, _view, window) => `No review held while in care ${span(window)}`,
  })

/** Reviews that the returns tell of. */
export const reviewsHeld = heldBy('returns')

/** How the child took part; under four only when under four, and unknown codes as not known. Ruling A-49. */
export function participation({ child, row, on }: Held): string {
  const code = row?.REVIEW_CODE ?? ''
  if (!(code in participations)) return 'not-known'
  return code === 'PN0' && child.dob !== undefined && ageOn(child.dob, on) >= 4 ? 'not-known' : code
}

/** Reviews of children of four or over whose part is known. */
export const answered = remembered(
  only(reviewsHeld, 'reviews of children aged 4 and over whose part is known', (held) =>
    /^PN[1-7]$/.test(participation(held)),
  ),
)

/** A child's reviews that fell due in the window. */
export const duesIn = (child: Child, { holdings }: View, window: Window, by: ToldBy): DueReview[] =>
  dueReviews(child, holdings, by).filter(({ due }) => within(window, due))

/** Reviews that fell due in the window while the child was in care. Ruling A-48. */
export const dueBy = (by: ToldBy): Cohort<DueReview & Event> =>
  remembered({
    words: 'reviews due',
    of: eventsOf((child, { holdings }) =>
      dueReviews(child, holdings, by).map((due) => ({ ...due, on: due.due })),
    ),
    whyOut: (_child, _view, window) => `No review fell due ${span(window)}`,
  })

/** Held on or before the day it was due. */
export const onTime = ({ due, held }: DueReview): boolean => held !== undefined && held <= due

/** When a review was due and held, in words. */
export const timing = ({ due, held }: DueReview): string =>
  `due ${longDay(due)}, ${held === undefined ? 'not held' : `held ${longDay(held)}`}`

/** Days from the day it was due to the day it was held, or to a day where it was not held by then. */
export const daysLate = (review: DueReview, by: Day): number | undefined =>
  onTime(review) ? undefined : Math.min(review.held ?? by, by) - review.due

/** Children in care at the window's end with one of these reviews due in it. Ruling A-50. */
export const childrenWith = (dues: Cohort<DueReview & Event>): Cohort<{ readonly child: Child }> => ({
  words: 'children in care with a review due',
  of: (view, window) => {
    const due = new Set(dues.of(view, window).map(({ child }) => child))
    return childrenInCare.of(view, window).filter(({ child }) => due.has(child))
  },
  whyOut: (_child, _view, window) =>
    `No review fell due ${span(window)}, or no longer in care on ${longDay(window.to)}`,
})

/** A review late on the last day of the window. */
export interface Late extends DueReview {
  /** The last day of the window, to which a review not yet held is late. */
  readonly seen: Day
}

/** Those of some reviews due in the window that were not held in time. */
export const lateOf = (dues: Cohort<DueReview & Event>): Cohort<Late> => ({
  words: 'reviews held late or still due',
  of: (view, window) =>
    dues
      .of(view, window)
      .filter((review) => !onTime(review))
      .map((review) => ({ ...review, seen: window.to })),
  whyOut: dues.whyOut,
})

/** Ruling A-50. */
export function lateKey({ due, held, seen }: Late): string {
  if (held === undefined || held > seen) return 'still-due'
  if (held - due <= 14) return '1-14'
  return held - due <= 28 ? '15-28' : '29-plus'
}
