import type { Fact as Known } from '../sources/collections.ts'
import { isoDay, type Day } from '../time/day.ts'
import { whyNotIn, type CareRecord, type CaseList } from './care-record.ts'
import { sourcesIn } from './collection-source.ts'
import type { Account, Held } from './held.ts'
import type { Fact, Source, Statement } from './statement.ts'

/** The last review of each child in care, by each source; and whether its monitoring form was filled in. */
export function reviewFacts(held: Held): Fact[] {
  const accounts = held.accounts.filter(({ holds }) => holds('Reviews'))
  const names = new Set(accounts.map(({ name }) => name))
  const schedules = sourcesIn(held, {
    collection: 'review_schedule',
    says: (facts, _, { asAt }) => lastOf(facts, asAt),
  })
  const sources = [
    ...accounts.map((account) => returned(held, account)),
    // An extract's reviews are rows of a return and facts alike: it is one source all the same.
    ...schedules.filter(({ name }) => !names.has(name)),
    ...held.lists.map((list) => listed(held, list)),
  ]
  return [{ id: 'review-last', title: 'Last review', sources }, monitored(held, sources[0])]
}

/** A form follows each review, and is no other account of when it was: it is held against the best alone. */
function monitored(held: Held, best: Source | undefined): Fact {
  const forms = sourcesIn(held, {
    collection: 'iro_monitoring',
    says: (facts, _, { asAt }) => lastOf(facts, asAt),
  })
  return {
    id: 'review-monitored',
    title: 'Monitoring form of the last review',
    sources: best === undefined ? forms : [best, ...forms.map((each) => formOf(each, best))],
    ...(best && { against: best }),
  }
}

/** The form of an earlier review is none of the last. */
const formOf = (forms: Source, best: Source): Source => ({
  ...forms,
  statementOf: (child, to) => {
    const [form, last] = [forms.statementOf(child, to), best.statementOf(child, to)]
    const isEarlier = form?.on !== undefined && last?.on !== undefined && form.on < last.on
    return isEarlier ? undefined : form
  },
})

/** A record of care that knows the days of a child's reviews. */
const known = (
  { records }: Held,
  record: CareRecord,
  daysOf: (id: string) => readonly (Day | undefined)[],
): Source => ({
  name: record.name,
  asAt: record.asAt,
  statementOf: ({ id }) => {
    const reviews = daysOf(id).map((review_date) => ({ review_date, recorded_on: undefined }))
    return lastOf(reviews, record.asAt)
  },
  whyOutside: whyNotIn(record, records),
})

const returned = (held: Held, account: Account): Source =>
  known(held, account, (id) => account.childOf(id)?.reviews.map(({ REVIEW }) => REVIEW) ?? [])

const listed = (held: Held, list: CaseList): Source => known(held, list, (id) => [list.lastReviewOf(id)])

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
