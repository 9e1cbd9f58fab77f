import { longDay } from '../time/day.ts'
import { participations } from '../ssda903/codes.ts'
import type { Definition, Indicator } from './indicator.ts'
import { count, share } from './kinds.ts'
import { answered, participation, reviewsHeld, type Held } from './review-cohorts.ts'
import { reviewTimes } from './review-times.ts'

const common = {
  theme: 'reviews',
  reach: 'period',
  tables: ['Episodes', 'Reviews'],
  better: 'neither',
  noun: ['review', 'reviews'],
} as const satisfies Partial<Definition>

const tookPart = (held: Held): string =>
  `review on ${longDay(held.on)}, ${participation(held).replace('-', ' ')}`

const isCode =
  (...codes: readonly string[]) =>
  (held: Held): boolean =>
    codes.includes(participation(held))

/** Reviews of children's care: when they were held, and how children took part. */
export const reviews: readonly Indicator[] = [
  ...reviewTimes,
  count({
    ...common,
    id: 'review-participation',
    rowsByMonth: true,
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
