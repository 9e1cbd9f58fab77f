import { longDay } from '../time/day.ts'
import { heldUntil } from './held-until.ts'
import type { Definition, Indicator } from './indicator.ts'
import { count, share } from './kinds.ts'
import {
  childrenWith,
  daysLate,
  dueBy,
  duesIn,
  heldBy,
  lateKey,
  lateOf,
  onTime,
  reviewsHeld,
  timing,
  type Late,
} from './review-cohorts.ts'
import type { ToldBy } from './review-sittings.ts'
import { trusting } from './trust.ts'

const common = { theme: 'reviews', reach: 'period', better: 'higher' } as const satisfies Partial<Definition>
const counted = { noun: ['review', 'reviews'] } as const satisfies Partial<Definition>

const needs = {
  returns: { tables: ['Episodes', 'Reviews'] },
  schedule: { tables: [], collections: ['review_schedule'], gap: heldUntil('review_schedule') },
} as const satisfies Record<ToldBy, Partial<Definition>>

/** Told by the returns, and by the review schedule after the last of them and where none holds reviews. */
const told = (make: (by: ToldBy) => Indicator): Indicator =>
  trusting(
    { source: 'the return (Reviews)', indicator: make('returns') },
    { source: 'the review schedule', indicator: make('schedule') },
  )

const cohorts = {
  returns: { held: reviewsHeld, due: dueBy('returns') },
  schedule: { held: heldBy('schedule'), due: dueBy('schedule') },
} as const

const rule =
  'Care Planning Regulations 2010: first within 20 working days, second 3 months later, then every 6 months, or earlier where the reviewing officer says so'

const lateness = (late: Late): string => `${timing(late)}: ${daysLate(late, late.seen) ?? 0} days late`

const held = (by: ToldBy): Indicator =>
  count({
    ...common,
    ...counted,
    ...needs[by],
    id: 'reviews-held',
    title: 'Reviews held',
    question: 'How many reviews took place?',
    better: 'neither',
    unit: 'episodes',
    cohort: cohorts[by].held,
    because: ({ on }) => `review on ${longDay(on)}`,
    source: 'Reviews of children in care on the day; two on one day are one, and one in two parts is one',
  })

const timely = (by: ToldBy): Indicator =>
  share({
    ...common,
    ...counted,
    ...needs[by],
    id: 'reviews-timely',
    title: 'Reviews held on time',
    question: 'Are reviews held when the law says?',
    cohort: cohorts[by].due,
    words: 'reviews held on or before the due date',
    counts: onTime,
    because: timing,
    daysLate: (review, _view, { to }) => daysLate(review, to),
    source: rule,
    caution: 'Measured over reviews due, so that one never held counts as late.',
  })

const childrenTimely = (by: ToldBy): Indicator =>
  share({
    ...common,
    ...needs[by],
    tables: by === 'returns' ? needs.returns.tables : ['Episodes'],
    id: 'reviews-children-timely',
    title: 'Children whose reviews were all on time',
    question: 'How many children had every review on time?',
    cohort: childrenWith(cohorts[by].due),
    words: 'children who had every review due on time',
    counts: ({ child }, view, window) => duesIn(child, view, window, by).every(onTime),
    because: ({ child }, view, window) => duesIn(child, view, window, by).map(timing).join('; '),
    daysLate: ({ child }, view, window) =>
      latest(duesIn(child, view, window, by).map((review) => daysLate(review, window.to))),
    source: 'As reviews held on time',
  })

const lateDays = (by: ToldBy): Indicator =>
  count({
    ...common,
    ...counted,
    ...needs[by],
    events: true,
    id: 'reviews-late-days',
    title: 'How late reviews were',
    question: 'How late were the late ones?',
    better: 'lower',
    unit: 'episodes',
    cohort: lateOf(cohorts[by].due),
    because: lateness,
    daysLate: (late) => daysLate(late, late.seen),
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
  })

const latest = (days: readonly (number | undefined)[]): number | undefined =>
  days.reduce(
    (most, each) => (each === undefined || (most !== undefined && most > each) ? most : each),
    undefined,
  )

/** Reviews held, and whether they were on time. */
export const reviewTimes: readonly Indicator[] = [held, timely, childrenTimely, lateDays].map(told)
