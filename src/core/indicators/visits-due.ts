import type { Child } from '../record/child.ts'
import { standingOn, type Standing } from '../record/standing.ts'
import type { Day } from '../time/day.ts'
import { startOfMonth } from '../time/period.ts'
import { type Cohort, remembered } from './cohort.ts'
import { whyNotInCare } from './in-care.ts'
import type { View } from './view.ts'
import { firstDue, nextDue, visitRule, type VisitRule } from './visit-rules.ts'

/** A child in care and how the visits due in the present home stand. */
export interface Visited extends Standing {
  readonly verdict: 'in-time' | 'late' | 'overdue'
  /** The day the verdict rests on: the late visit, the day overdue, or the last visit. */
  readonly day: Day
}

/** A visit at which a social worker saw the child. */
interface Seen {
  readonly day: Day
  /** True when the source holds the last visit of each child and none before it, so that none can be called late. */
  readonly lastAlone: boolean
}

/** Visits to the child in the present home, oldest first. */
const seenAt = ({ child, on }: Standing, { start }: VisitRule): Seen[] =>
  seenOf(child).filter(({ day }) => day >= start && day <= on)

/** Every visit at which the child was seen, oldest first. Kept, as every month asks again. */
function seenOf(child: Child): readonly Seen[] {
  const known = kept.get(child) ?? findSeen(child)
  kept.set(child, known)
  return known
}

const kept = new WeakMap<Child, readonly Seen[]>()

const findSeen = ({ facts: { visits = [] } }: Child): Seen[] =>
  visits
    .flatMap(({ visit_date: day, seen, type, origin }) =>
      day !== undefined && seen === true && type !== 'OTHER'
        ? [{ day, lastAlone: origin.kind === 'annex-a' }]
        : [],
    )
    .sort((a, b) => a.day - b.day)

/** How the visits to a home stand on the day. */
interface Visits {
  /** The day by whose end the child is to be seen next. */
  readonly due: Day
  /** The last visit of the month that came after it was due. */
  readonly late: Day | undefined
  /** The last visit; `undefined` when none is known. */
  readonly last: Day | undefined
  /** False while the first has yet to fall due. */
  readonly begun: boolean
}

/**
 * Goes through the visits to the home one by one, each due so long after the one before. Of a home older than the list
 * of visits, the first visit listed starts the clock.
 */
export function visitsTo(standing: Standing, { holdings }: View): Visits {
  const rule = visitRule(standing)
  const listed = holdings.collections.get('visits')?.from ?? rule.start
  const known = rule.start >= listed
  const seen = seenAt(standing, rule)
  const first = known ? firstDue(rule) : seen.length > 0 ? undefined : nextDue(rule, listed)
  const { late, due } = chain(rule, first, seen, startOfMonth(standing.on))
  return { due, late, last: seen.at(-1)?.day, begun: first === undefined || first <= standing.on }
}

/** `undefined` when no visit to the home has fallen due. */
function standingOfVisits(standing: Standing, view: View): Visited | undefined {
  const { due, late, last, begun } = visitsTo(standing, view)
  if (!begun) return undefined
  if (due <= standing.on) return { ...standing, verdict: 'overdue', day: due }
  if (late !== undefined) return { ...standing, verdict: 'late', day: late }
  return { ...standing, verdict: 'in-time', day: last ?? standing.on }
}

/** The last visit since a day that came after it was due, and when the next is due. */
function chain(
  rule: VisitRule,
  first: Day | undefined,
  seen: readonly Seen[],
  since: Day,
): { late: Day | undefined; due: Day } {
  let [due, late]: [Day | undefined, Day | undefined] = [first, undefined]
  for (const { day, lastAlone } of seen) {
    if (due !== undefined && day > due && day >= since && !lastAlone) late = day
    due = nextDue(rule, day)
  }
  return { late, due: due ?? firstDue(rule) }
}

/** Children whose present home has had a visit fall due. */
export const withVisitDue: Cohort<Visited> = remembered({
  words: 'children in care with a visit due in their present home',
  of: (view, { to }) => view.inCareOn(to).flatMap((standing) => standingOfVisits(standing, view) ?? []),
  whyOut: (child, view, { to }) => {
    const standing = standingOn(child, to)
    return standing === undefined ? whyNotInCare(child, to) : 'No visit has fallen due in the present home'
  },
})
