import type { Child } from '../record/child.ts'
import { OPEN } from '../record/episode.ts'
import type { Holdings } from '../record/holdings.ts'
import type { Fact } from '../sources/collections.ts'
import type { Row } from '../ssda903/tables.ts'
import type { Day } from '../time/day.ts'
import { addWorkingDays } from '../time/working-days.ts'

/** An entry of the review schedule (L11). */
export type Entry = Fact<'review_schedule'>

/** What tells of reviews: the returns, or the review schedule from its first entry on. */
export type ToldBy = 'returns' | 'schedule'

/** A review held, once, on the day it counts. */
export interface Sitting {
  readonly on: Day
  /** The return's row; `undefined` for one told by the schedule. */
  readonly row: Row<'Reviews'> | undefined
  /** The schedule's entry for it, where there is one. */
  readonly entry: Entry | undefined
}

const COMPLETED_WITHIN = 20

/**
 * The day an entry of the schedule counts as held. A review in parts is one, held when it was completed, and only if
 * that was within 20 working days of the first sitting; else `undefined`. Source: indicators, `reviews-timely`.
 */
export function dayCounted({ review_date: first, adjourned, completed_date: last }: Entry): Day | undefined {
  if (first === undefined || adjourned === false) return first
  if (last === undefined || last < first) return adjourned ? undefined : first
  return last <= addWorkingDays(first, COMPLETED_WITHIN) ? last : undefined
}

/** A child's sittings, oldest first, one a day, by which later reviews fall due: the returns'; or the schedule's, and the returns' from before it began. */
export function sittingsOf(child: Child, holdings: Holdings, by: ToldBy): readonly Sitting[] {
  const entries = child.facts.review_schedule ?? []
  const returned = returnedBy(child, holdings, by)
  if (entries.length === 0) return returned.map(plainly)
  const sat = new Map(entries.map((entry) => [entry.review_date, entry]))
  const completed = new Map(entries.map((entry) => [entry.completed_date, entry]))
  const found = new Map<Day, Sitting>()
  for (const row of returned) {
    const first = sat.get(row.REVIEW)
    const on = first === undefined ? row.REVIEW : dayCounted(first)
    if (on !== undefined) found.set(on, { on, row, entry: first ?? completed.get(on) })
  }
  for (const entry of by === 'schedule' ? entries : []) {
    const on = dayCounted(entry)
    if (on !== undefined) found.set(on, { on, row: found.get(on)?.row, entry })
  }
  return [...found.values()].sort((a, b) => a.on - b.on)
}

/** The returns' reviews: all of them, or those from before the schedule began. */
function returnedBy({ reviews }: Child, { collections }: Holdings, by: ToldBy): readonly Row<'Reviews'>[] {
  const since = by === 'returns' ? OPEN : (collections.get('review_schedule')?.from ?? OPEN)
  return reviews.filter(({ REVIEW: on = OPEN }) => on < since)
}

/**
 * A child's reviews as they were held, one a day: the returns' rows as returned, save that two rows which the schedule
 * says are parts of one review are one, on the day it was completed. However late that was: only what falls due asks
 * for 20 working days. Ruling A-49; indicators, `reviews-held`.
 */
export function heldReviews(child: Child, holdings: Holdings, by: ToldBy): readonly Sitting[] {
  const entries = child.facts.review_schedule ?? []
  const returned = returnedBy(child, holdings, by).map(plainly)
  const days = new Set(returned.map(({ on }) => on))
  const parts = new Set(
    entries.flatMap((entry) => (days.has(completedOn(entry) ?? OPEN) ? (entry.review_date ?? []) : [])),
  )
  const scheduled = (by === 'schedule' ? entries : []).flatMap((entry): Sitting[] => {
    const on = completedOn(entry) ?? (entry.adjourned ? undefined : entry.review_date)
    return on === undefined ? [] : [{ on, row: undefined, entry }]
  })
  const whole = returned.filter(({ on }) => !parts.has(on))
  return [...new Map([...scheduled, ...whole].map((each) => [each.on, each])).values()]
}

/** The later day on which a review in parts was completed; `undefined` for one in no parts, or not completed. */
const completedOn = ({
  review_date: first = OPEN,
  adjourned,
  completed_date: last,
}: Entry): Day | undefined => (adjourned !== false && last !== undefined && last > first ? last : undefined)

const plainly = (row: Row<'Reviews'>): Sitting => ({ on: row.REVIEW ?? OPEN, row, entry: undefined })
