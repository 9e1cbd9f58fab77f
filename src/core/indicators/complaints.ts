import type { Child } from '../record/child.ts'
import { collections, type Fact } from '../sources/collections.ts'
import { longDay, type Day } from '../time/day.ts'
import { type Cohort, remembered } from './cohort.ts'
import { span } from './flows.ts'
import { grouped, inRegister, named, once } from './in-register.ts'
import type { Indicator } from './indicator.ts'
import { count } from './kinds.ts'
import { within } from './window.ts'

/** A complaint, with all its stages. */
interface Complaint {
  readonly child?: Child
  readonly id: string
  readonly received: Day
  readonly byChild: boolean
  /** That of the last stage that has one. */
  readonly outcome: string
}

const all = once((view): readonly Complaint[] =>
  [...grouped(inRegister(view, 'complaints'), ({ complaint_id: id = '' }) => id)].flatMap(([id, stages]) => {
    const ordered = [...stages].sort((a, b) => (a.received_date ?? 0) - (b.received_date ?? 0))
    const received = ordered[0]?.received_date
    if (received === undefined) return []
    const byChild = ordered.some(({ by_child }) => by_child === true)
    const who = ordered.find(({ child_id }) => child_id !== undefined)?.child_id
    return [{ id, received, byChild, outcome: outcomeOf(ordered), ...named(view, who) }]
  }),
)

const outcomes: Readonly<Record<string, string>> = {
  ...collections.complaints.columns.outcome.codes,
  'not-recorded': 'Outcome not recorded',
}

const outcomeOf = (stages: readonly Fact<'complaints'>[]): string =>
  stages.findLast(({ outcome = '' }) => outcome in outcomes)?.outcome ?? 'not-recorded'

const received: Cohort<Complaint> = remembered({
  words: 'complaints received',
  of: (view, window) => all(view).filter((complaint) => within(window, complaint.received)),
  whyOut: (_child, _view, window) => `No complaint received ${span(window)}`,
})

/** What children, and others on their behalf, complain of. */
export const complaints: readonly Indicator[] = [
  count({
    theme: 'voice',
    reach: 'period',
    tables: [],
    collections: ['complaints'],
    noun: ['complaint', 'complaints'],
    events: true,
    id: 'complaints',
    title: 'Complaints received',
    question: 'How many complained?',
    better: 'neither',
    unit: 'episodes',
    cohort: received,
    because: (complaint) =>
      `received on ${longDay(complaint.received)}, ${complaint.byChild ? 'by a child' : 'by somebody else'}`,
    rows: {
      labels: { 'by-child': 'Made by a child', ...outcomes },
      keys: ({ byChild, outcome }) => (byChild ? ['by-child', outcome] : [outcome]),
    },
    source: 'Complaints team (L34); Children Act 1989 section 26',
    caution:
      'A complaint that goes to a second stage is one complaint, of the day it was first received. More complaints by children may mean that they know how to complain.',
  }),
]
