import { collections } from '../sources/collections.ts'
import { longDay, type Day } from '../time/day.ts'
import { addWorkingDays } from '../time/working-days.ts'
import { beyondExtract } from './beyond-extract.ts'
import { type Cohort, remembered } from './cohort.ts'
import { eventsOf, type Event } from './events.ts'
import { span } from './flows.ts'
import { heldUntil } from './held-until.ts'
import type { Definition, Indicator } from './indicator.ts'
import { count, share } from './kinds.ts'
import { dueReviews } from './review-dates.ts'
import { dayCounted, type Entry } from './review-sittings.ts'

const common = {
  theme: 'reviews',
  reach: 'period',
  tables: [],
  collections: ['review_schedule'],
  noun: ['review', 'reviews'],
} as const satisfies Partial<Definition>

/** A review of the schedule: the day it was held, or its minutes were due. */
interface Scheduled extends Event {
  readonly entry: Entry
}

const DUE_WITHIN = 20

/** The day the service set, else 20 working days after the review was held, or completed. OQ-33. */
function minutesDue(entry: Entry): Day | undefined {
  // An extract has no place for minutes: nobody knows whether they were sent.
  if (entry.origin.kind === 'ssd') return undefined
  const held = dayCounted(entry) ?? entry.completed_date
  return entry.minutes_due_date ?? (held === undefined ? undefined : addWorkingDays(held, DUE_WITHIN))
}

const minutes: Cohort<Scheduled> = remembered({
  words: 'reviews whose minutes fell due',
  of: eventsOf((child) =>
    (child.facts.review_schedule ?? []).flatMap((entry) => {
      const on = minutesDue(entry)
      return on === undefined ? [] : [{ child, on, entry }]
    }),
  ),
  whyOut: (_child, _view, window) => `No minutes of a review fell due ${span(window)}`,
})

const sent = ({ on, entry: { minutes_sent_date: day } }: Scheduled): string =>
  `minutes due ${longDay(on)}, ${day === undefined ? 'not sent' : `sent ${longDay(day)}`}`

const reasons: Readonly<Record<string, string>> = {
  ...collections.review_schedule.columns.late_reason.codes,
  'not-recorded': 'Not recorded',
}

const reasonOf = ({ entry: { late_reason: reason = '' } }: Scheduled): string =>
  reason in reasons ? reason : 'not-recorded'

/** A review the service's own schedule tells of is told once, though an extract has it as well. */
function eachOnce(entries: readonly Entry[]): readonly Entry[] {
  const own = new Set(entries.flatMap((each) => (each.origin.kind === 'ssd' ? [] : each.review_date)))
  return entries.filter((each) => each.origin.kind !== 'ssd' || !own.has(each.review_date))
}

/** Reviews of the schedule that were late: by the reason given, or by the day they were due. */
const late: Cohort<Scheduled> = remembered({
  words: 'reviews held late',
  of: eventsOf((child, { holdings }) => {
    const entries = eachOnce(child.facts.review_schedule ?? [])
    if (entries.length === 0) return []
    const dues = dueReviews(child, holdings, 'schedule')
    const lateOn = new Set(
      dues.filter(({ held, due }) => held !== undefined && held > due).map((d) => d.held),
    )
    return entries.flatMap((entry) => {
      const on = dayCounted(entry) ?? entry.review_date
      if (on === undefined) return []
      const isLate = entry.late_reason !== undefined || lateOn.has(on) || on > (entry.due_date ?? on)
      return isLate ? [{ child, on, entry }] : []
    })
  }),
  whyOut: (_child, _view, window) => `No review held late ${span(window)}`,
})

/** Why reviews were late, and whether their minutes were on time. */
export const minutesAndLateness: readonly Indicator[] = [
  count({
    ...common,
    gap: heldUntil('review_schedule'),
    events: true,
    id: 'reviews-late-reasons',
    title: 'Why reviews were late',
    question: 'Why were they late?',
    better: 'neither',
    unit: 'episodes',
    cohort: late,
    because: (review) => `review on ${longDay(review.on)}, ${reasons[reasonOf(review)] ?? ''}`,
    rows: { labels: reasons, keys: (review) => [reasonOf(review)] },
    source: 'Review schedule (L11)',
    caution:
      'By the day the review was held. One held after the day it was due is late whether or not a reason was given.',
  }),
  share({
    ...common,
    gap: beyondExtract('review_schedule', 'when minutes were sent'),
    id: 'minutes-timely',
    title: 'Minutes of reviews sent on time',
    question: 'Were notes sent on time?',
    better: 'higher',
    cohort: minutes,
    words: 'reviews with minutes sent on or before the day they were due',
    counts: ({ on, entry }) => entry.minutes_sent_date !== undefined && entry.minutes_sent_date <= on,
    because: sent,
    source: 'Review schedule (L11); due on the day the service set, else 20 working days after the review',
    caution: 'Measured over minutes due, so that minutes never sent count as late.',
  }),
]
