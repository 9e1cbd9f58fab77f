import { standingOn, type Standing } from '../record/standing.ts'
import { longDay, type Day } from '../time/day.ts'
import { startOfMonth } from '../time/period.ts'
import { type Cohort, remembered } from './cohort.ts'
import { eventsOf, type Event } from './events.ts'
import { span } from './flows.ts'
import { whyNotInCare } from './in-care.ts'
import type { Definition, Gap, Indicator } from './indicator.ts'
import { share } from './kinds.ts'
import type { View } from './view.ts'
import { firstDue, nextDue, visitRule, type VisitRule } from './visit-rules.ts'

const common = {
  theme: 'placements',
  tables: ['Episodes'],
  collections: ['visits'],
  better: 'higher',
} as const satisfies Partial<Definition>

/** A child in care and how the visits due in the present home stand. */
interface Visited extends Standing {
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
  (child.facts.visits ?? [])
    .flatMap(({ visit_date: day, seen, type, origin }) =>
      day !== undefined && day >= start && day <= on && seen === true && type !== 'OTHER'
        ? [{ day, lastAlone: origin.kind === 'annex-a' }]
        : [],
    )
    .sort((a, b) => a.day - b.day)

/**
 * Goes through the visits to the home one by one, each due so long after the one before. `undefined` when none has
 * fallen due. Of a home older than the list of visits, the first visit listed starts the clock.
 */
function standingOfVisits(standing: Standing, { holdings }: View): Visited | undefined {
  const rule = visitRule(standing)
  const listed = holdings.collections.get('visits')?.from ?? rule.start
  const known = rule.start >= listed
  const seen = seenAt(standing, rule)
  const first = known ? firstDue(rule) : seen.length > 0 ? undefined : nextDue(rule, listed)
  if (first !== undefined && first > standing.on) return undefined
  const { late, due } = chain(rule, first, seen, startOfMonth(standing.on))
  if (due <= standing.on) return { ...standing, verdict: 'overdue', day: due }
  if (late !== undefined) return { ...standing, verdict: 'late', day: late }
  return { ...standing, verdict: 'in-time', day: seen.at(-1)?.day ?? standing.on }
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

const withVisitDue: Cohort<Visited> = remembered({
  words: 'children in care with a visit due in their present home',
  of: (view, { to }) => view.inCareOn(to).flatMap((standing) => standingOfVisits(standing, view) ?? []),
  whyOut: (child, view, { to }) => {
    const standing = standingOn(child, to)
    return standing === undefined ? whyNotInCare(child, to) : 'No visit has fallen due in the present home'
  },
})

const verdictWords = {
  'in-time': 'last seen on',
  late: 'seen after the visit was due, on',
  overdue: 'not seen; a visit was due on',
} as const

/** A visit at which a child in care was seen. */
interface Visit extends Event {
  readonly alone: boolean | undefined
}

const visitsSeen: Cohort<Visit> = remembered({
  words: 'visits at which the child was seen',
  of: eventsOf<Visit>((child) =>
    (child.facts.visits ?? []).flatMap(({ visit_date: on, seen, seen_alone: alone, origin }) =>
      on !== undefined && seen === true && origin.kind !== 'annex-a' && standingOn(child, on)
        ? [{ child, on, alone }]
        : [],
    ),
  ),
  whyOut: (_child, _view, window) => `Not seen at a visit while in care ${span(window)}`,
})

const aloneKey = ({ alone }: Visit): string =>
  alone === undefined ? 'not-recorded' : alone ? 'alone' : 'with-others'

/** A column nobody filled in is not a column of noes. */
function aloneNotRecorded({ children }: View): Gap | undefined {
  const said = children.some(({ facts }) => facts.visits?.some((row) => row.seen_alone !== undefined))
  if (said) return undefined
  return {
    status: 'not-recorded',
    note: 'The visits loaded do not say whether the child was seen alone: fill in seen_alone of visits.csv.',
  }
}

/** Social workers' visits. */
export const visits: readonly Indicator[] = [
  share<Visited>({
    ...common,
    id: 'visits-timely',
    title: 'Children visited in time',
    question: 'Are social workers seeing children on time?',
    reach: 'day',
    cohort: withVisitDue,
    words: 'children with no visit overdue on the day and none late in the month',
    counts: ({ verdict }) => verdict === 'in-time',
    because: ({ verdict, day }) => `${verdictWords[verdict]} ${longDay(day)}`,
    rows: {
      labels: { 'in-time': 'In time', late: 'Visited late in the month', overdue: 'A visit is overdue' },
      keys: ({ verdict }) => [verdict],
    },
    source: 'Care Planning Regulations 2010 reg 28',
    caution:
      'Within a week of a new home, then every six weeks; every three months after a year in a home meant to last to 18. A visit at which the child was not seen does not count.',
  }),
  share<Visit>({
    ...common,
    id: 'visits-seen-alone',
    title: 'Visits at which the child was seen alone',
    question: 'Do social workers see children on their own?',
    reach: 'period',
    events: true,
    noun: ['visit', 'visits'],
    gap: aloneNotRecorded,
    cohort: visitsSeen,
    words: 'visits at which the child was seen alone',
    counts: ({ alone }) => alone === true,
    because: ({ on, alone }) =>
      `${longDay(on)}, ${alone === undefined ? 'not recorded whether alone' : alone ? 'alone' : 'with others'}`,
    rows: {
      labels: { alone: 'Seen alone', 'with-others': 'Seen with others', 'not-recorded': 'Not recorded' },
      keys: (visit) => [aloneKey(visit)],
    },
    source: 'Care Planning Regulations 2010 reg 29',
    caution: 'A visit that does not say whether the child was alone stays in the base.',
  }),
]
