import type { Child } from '../record/child.ts'
import { OPEN } from '../record/episode.ts'
import type { Holdings } from '../record/holdings.ts'
import { birthday } from '../time/age.ts'
import { addMonths, earlier, type Day } from '../time/day.ts'
import { financialYearOf } from '../time/period.ts'
import { addWorkingDays } from '../time/working-days.ts'
import { sittingsOf, type Sitting, type ToldBy } from './review-sittings.ts'

/** A review the law, or the reviewing service, asked for. */
export interface DueReview {
  readonly child: Child
  readonly due: Day
  /** The day it was held; `undefined` when it never was. */
  readonly held: Day | undefined
  /** The first of a period of care, which is due so many working days on. */
  readonly isFirst: boolean
}

const FIRST_WORKING_DAYS = 20
const SECOND_MONTHS = 3
const LATER_MONTHS = 6

interface Found {
  readonly holdings: Holdings
  readonly dues: readonly DueReview[]
}

const found = { returns: new WeakMap<Child, Found>(), schedule: new WeakMap<Child, Found>() } as const

/**
 * Every review due to a child in care on the due day: the first 20 working days after care began, the second three
 * months after the first was held, later ones six months after the one before; or earlier where the schedule says so.
 * A period of care that began before the first return loaded has no due day until its first review held, unless the
 * schedule gives one. Rulings.
 */
export function dueReviews(child: Child, holdings: Holdings, by: ToldBy): readonly DueReview[] {
  const known = found[by].get(child)
  if (known?.holdings === holdings) return known.dues
  const sittings = sittingsOf(child, holdings, by)
  const dues = stretchesOf(child, by).flatMap((stretch) =>
    chain(child, sittings, stretch, firstDue(stretch, holdings, by)),
  )
  found[by].set(child, { holdings, dues })
  return dues
}

/** Days of care, the last not among them. */
export interface Stretch {
  readonly start: Day
  readonly end: Day
}

/** When the child was in care. One whom no episode names is so, by the schedule, until 18: only such are reviewed. */
export function stretchesOf(child: Child, by: ToldBy): readonly Stretch[] {
  if (by === 'returns' || child.episodes.length + child.shortBreaks.length > 0) return child.periods
  return [{ start: 0 as Day, end: child.dob === undefined ? OPEN : birthday(child.dob, 18) }]
}

/** The day the first review fell due; `undefined` for a period of care that began before anybody told of reviews. */
function firstDue(
  { start }: Stretch,
  { firstDay, tables, collections }: Holdings,
  by: ToldBy,
): Day | undefined {
  if (start < firstDay) return undefined
  const due = addWorkingDays(start, FIRST_WORKING_DAYS)
  const returned = by === 'returns' || tables.get(financialYearOf(firstDay))?.has('Reviews')
  return returned || due >= (collections.get('review_schedule')?.from ?? OPEN) ? due : undefined
}

function chain(
  child: Child,
  all: readonly Sitting[],
  { start, end }: Stretch,
  first: Day | undefined,
): DueReview[] {
  const held = all.filter(({ on }) => on >= start && on < end)
  const next = held.map(({ on }, at) =>
    addMonths(on, at === 0 && first !== undefined ? SECOND_MONTHS : LATER_MONTHS),
  )
  return [first, ...next].flatMap((statutory, at) => {
    const due = sooner(statutory, held[at]?.entry?.due_date)
    return due !== undefined && due >= start && due < end
      ? [{ child, due, held: held[at]?.on, isFirst: at === 0 && first !== undefined }]
      : []
  })
}

/** The reviewing service's day where it is the earlier, or the only one known. */
const sooner = (statutory: Day | undefined, set: Day | undefined): Day | undefined =>
  statutory === undefined || set === undefined ? (statutory ?? set) : earlier(statutory, set)
