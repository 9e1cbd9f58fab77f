import { standingOn } from '../record/standing.ts'
import { longDay } from '../time/day.ts'
import { type Cohort, remembered } from './cohort.ts'
import { eventsOf, type Event } from './events.ts'
import { span } from './flows.ts'
import type { Definition, Gap, Indicator } from './indicator.ts'
import { share } from './kinds.ts'
import type { View } from './view.ts'
import { withVisitDue, type Visited } from './visits-due.ts'

const common = {
  theme: 'placements',
  tables: ['Episodes'],
  collections: ['visits'],
  better: 'higher',
} as const satisfies Partial<Definition>

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
    daysLate: ({ verdict, day, on }) => (verdict === 'overdue' ? on - day : undefined),
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
