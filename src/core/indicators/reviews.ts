import { longDay } from '../time/day.ts'
import { participations } from '../ssda903/codes.ts'
import type { Definition, Indicator } from './indicator.ts'
import { count, share } from './kinds.ts'
import {
  answered,
  childrenWithDues,
  duesIn,
  lateKey,
  lateReviews,
  onTime,
  participation,
  reviewsDue,
  reviewsHeld,
  timing,
  type Held,
  type Late,
} from './review-cohorts.ts'

const common = {
  theme: 'reviews',
  reach: 'period',
  tables: ['Episodes', 'Reviews'],
  better: 'neither',
} as const satisfies Partial<Definition>

const tookPart = (held: Held): string =>
  `review on ${longDay(held.on)}, ${participation(held).replace('-', ' ')}`

const isCode =
  (...codes: readonly string[]) =>
  (held: Held): boolean =>
    codes.includes(participation(held))

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
    words: 'children who had every review due on time',
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
    words: "reviews that heard the child's views in some way",
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
    words: 'reviews attended by the child',
    counts: isCode('PN1', 'PN2', 'PN3', 'PN4'),
    because: tookPart,
    source: 'Participation codes PN1 to PN4 out of PN1 to PN7',
  }),
]
