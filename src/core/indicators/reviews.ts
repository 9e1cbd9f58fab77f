import type { Child } from '../record/child.ts'
import { ageOn } from '../time/age.ts'
import { longDay, type Day } from '../time/day.ts'
import { participations } from '../ssda903/codes.ts'
import type { Row } from '../ssda903/tables.ts'
import { type Cohort, only, remembered } from './cohort.ts'
import { eventsOf, type Event } from './events.ts'
import { span } from './flows.ts'
import { childrenInCare } from './in-care.ts'
import { count, share, type Definition, type Indicator } from './indicator.ts'
import { dueReviews, type DueReview } from './review-dates.ts'
import type { View } from './view.ts'
import { within, type Window } from './window.ts'

const common = {
  theme: 'reviews',
  reach: 'period',
  tables: ['Episodes', 'Reviews'],
  better: 'neither',
} as const satisfies Partial<Definition>

interface Held extends Event {
  readonly row: Row<'Reviews'>
}

/** Reviews on a day in care. Ruling A-49. */
const reviewsHeld: Cohort<Held> = remembered({
  words: 'reviews held',
  of: eventsOf((child) =>
    child.reviews.flatMap((row) =>
      row.REVIEW !== undefined && inCareOn(child, row.REVIEW) ? [{ child, row, on: row.REVIEW }] : [],
    ),
  ),
  whyOut: (_child, _view, window) => `No review held while in care ${span(window)}`,
})

const inCareOn = ({ periods }: Child, on: Day): boolean =>
  periods.some(({ start, end }) => start <= on && on < end)

/** How the child took part; under four only when under four, and unknown codes as not known. Ruling A-49. */
function participation({ child, row, on }: Held): string {
  const code = row.REVIEW_CODE ?? ''
  if (!(code in participations)) return 'not-known'
  return code === 'PN0' && child.dob !== undefined && ageOn(child.dob, on) >= 4 ? 'not-known' : code
}

const answered = remembered(
  only(reviewsHeld, 'reviews of children aged 4 and over whose part is known', (held) =>
    /^PN[1-7]$/.test(participation(held)),
  ),
)

const tookPart = (held: Held): string =>
  `review on ${longDay(held.on)}, ${participation(held).replace('-', ' ')}`

const isCode =
  (...codes: readonly string[]) =>
  (held: Held): boolean =>
    codes.includes(participation(held))

const duesIn = (child: Child, view: View, window: Window): DueReview[] =>
  dueReviews(child, view.holdings.firstDay).filter(({ due }) => within(window, due))

/** Reviews that fell due in the window while the child was in care. Ruling A-48. */
const reviewsDue: Cohort<DueReview & Event> = remembered({
  words: 'reviews due',
  of: eventsOf((child, { holdings }) =>
    dueReviews(child, holdings.firstDay).map((due) => ({ ...due, on: due.due })),
  ),
  whyOut: (_child, _view, window) => `No review fell due ${span(window)}`,
})

const onTime = ({ due, held }: DueReview): boolean => held !== undefined && held <= due

const timing = ({ due, held }: DueReview): string =>
  `due ${longDay(due)}, ${held === undefined ? 'not held' : `held ${longDay(held)}`}`

const childrenWithDues: Cohort<{ readonly child: Child }> = {
  words: 'children in care with a review due',
  of: (view, window) => {
    const due = new Set(reviewsDue.of(view, window).map(({ child }) => child))
    return childrenInCare.of(view, window).filter(({ child }) => due.has(child))
  },
  whyOut: (_child, _view, window) =>
    `No review fell due ${span(window)}, or no longer in care on ${longDay(window.to)}`,
}

interface Late extends DueReview {
  /** The last day of the window, to which a review not yet held is late. */
  readonly seen: Day
}

const lateReviews: Cohort<Late> = {
  words: 'reviews held late or still due',
  of: (view, window) =>
    reviewsDue
      .of(view, window)
      .filter((review) => !onTime(review))
      .map((review) => ({ ...review, seen: window.to })),
  whyOut: reviewsDue.whyOut,
}

/** Ruling A-50. */
function lateKey({ due, held, seen }: Late): string {
  if (held === undefined || held > seen) return 'still-due'
  if (held - due <= 14) return '1-14'
  return held - due <= 28 ? '15-28' : '29-plus'
}

const lateness = (late: Late): string =>
  `${timing(late)}: ${Math.min(late.held ?? late.seen, late.seen) - late.due} days late`

/** Reviews of children's care, from the Reviews table. */
export const reviews: readonly Indicator[] = [
  count({
    ...common,
    id: 'reviews-held',
    title: 'Reviews held',
    question: 'How many reviews took place?',
    unit: 'episodes',
    cohort: reviewsHeld,
    because: ({ on }) => `review on ${longDay(on)}`,
    source: 'Reviews of children in care on the day; two on one day are one',
  }),
  share({
    ...common,
    id: 'reviews-timely',
    title: 'Reviews held on time',
    question: 'Are reviews held when the law says?',
    better: 'higher',
    cohort: reviewsDue,
    words: 'reviews held on or before the day they were due',
    counts: onTime,
    because: timing,
    source:
      'Care Planning Regulations 2010: first within 20 working days, second 3 months later, then every 6 months',
    caution: 'Measured over reviews due, so that one never held counts as late.',
  }),
  share({
    ...common,
    id: 'reviews-children-timely',
    title: 'Children whose reviews were all on time',
    question: 'How many children had every review on time?',
    better: 'higher',
    cohort: childrenWithDues,
    words: 'children whose every review due was on time',
    counts: ({ child }, view, window) => duesIn(child, view, window).every(onTime),
    because: ({ child }, view, window) => duesIn(child, view, window).map(timing).join('; '),
    source: 'As reviews held on time',
  }),
  count({
    ...common,
    id: 'reviews-late-days',
    title: 'How late reviews were',
    question: 'How late were the late ones?',
    better: 'lower',
    unit: 'episodes',
    cohort: lateReviews,
    because: lateness,
    rows: {
      labels: {
        '1-14': 'Up to 14 days late',
        '15-28': '15 to 28 days late',
        '29-plus': 'Over 28 days late',
        'still-due': 'Still due',
      },
      keys: (late) => [lateKey(late)],
    },
    source: 'As reviews held on time',
  }),
  count({
    ...common,
    id: 'review-participation',
    title: 'How children took part in their reviews',
    question: 'How did children take part?',
    unit: 'episodes',
    cohort: reviewsHeld,
    because: tookPart,
    rows: { labels: { ...participations, 'not-known': 'Not known' }, keys: (held) => [participation(held)] },
    source: 'Reviews.REVIEW_CODE',
  }),
  share({
    ...common,
    id: 'review-participation-pct',
    title: 'Reviews where the child was heard',
    question: 'Were children heard?',
    better: 'higher',
    cohort: answered,
    words: 'reviews where the child gave their views in some way',
    counts: isCode('PN1', 'PN2', 'PN3', 'PN5', 'PN6'),
    because: tookPart,
    source: 'Participation codes PN1 to PN3, PN5 and PN6 out of PN1 to PN7',
  }),
  share({
    ...common,
    id: 'review-attendance-pct',
    title: 'Reviews the child attended',
    question: 'Did children come to their reviews?',
    better: 'higher',
    cohort: answered,
    words: 'reviews the child attended',
    counts: isCode('PN1', 'PN2', 'PN3', 'PN4'),
    because: tookPart,
    source: 'Participation codes PN1 to PN4 out of PN1 to PN7',
  }),
]
