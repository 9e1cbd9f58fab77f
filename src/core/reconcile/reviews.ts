import type { Fact as Known } from '../sources/collections.ts'
import { isoDay, type Day } from '../time/day.ts'
import { whyNotInCare, type CaseList } from './care-record.ts'
import { sourcesIn } from './collection-source.ts'
import type { Account, Held } from './held.ts'
import type { Fact, Source, Statement } from './statement.ts'

/** The last review of each child in care, by the return, the reviewing service and the case system. */
export const reviewFacts = (held: Held): Fact[] => [
  {
    id: 'review-last',
    title: 'Last review',
    sources: [
      ...held.accounts.filter(({ holds }) => holds('Reviews')).map(returnedReviews),
      ...sourcesIn(held, {
        collection: 'review_schedule',
        says: (facts, _, { asAt }) => lastOf(facts, asAt),
      }),
      ...sourcesIn(held, { collection: 'iro_monitoring', says: (facts, _, { asAt }) => lastOf(facts, asAt) }),
      ...held.lists.map(listedReviews),
    ],
  },
]

const returnedReviews = ({ name, asAt, childOf }: Account): Source => ({
  name,
  asAt,
  statementOf: ({ id }) =>
    lastOf(
      childOf(id)?.reviews.map(({ REVIEW }) => ({ review_date: REVIEW, recorded_on: undefined })) ?? [],
      asAt,
    ),
  whyOutside: (child) => whyNotInCare(child, asAt),
})

const listedReviews = ({ name, asAt, lastReviewOf }: CaseList): Source => ({
  name,
  asAt,
  statementOf: ({ id }) => lastOf([{ review_date: lastReviewOf(id), recorded_on: undefined }], asAt),
  whyOutside: (child) => whyNotInCare(child, asAt),
})

type Review = Pick<Known<'review_schedule'>, 'review_date' | 'recorded_on'>

function lastOf(reviews: readonly Review[], asAt: Day): Statement | undefined {
  let last: Review | undefined
  for (const review of reviews) {
    const { review_date: on } = review
    if (on !== undefined && on <= asAt && on > (last?.review_date ?? -Infinity)) last = review
  }
  if (last?.review_date === undefined) return undefined
  return {
    value: isoDay(last.review_date),
    on: last.review_date,
    ...(last.recorded_on !== undefined && { recordedOn: last.recorded_on }),
  }
}
