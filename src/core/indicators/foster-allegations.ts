import type { Child } from '../record/child.ts'
import type { Fact } from '../sources/collections.ts'
import { longDay, type Day } from '../time/day.ts'
import type { Cohort } from './cohort.ts'
import { inRegister, named, once } from './in-register.ts'
import type { Definition, Indicator } from './indicator.ts'
import { count } from './kinds.ts'
import type { View } from './view.ts'
import { within, type Window } from './window.ts'

/** One allegation about a foster household. */
interface Allegation {
  readonly id: string
  readonly child?: Child
  readonly on: Day
  readonly outcome: Outcome
}

type Outcome = keyof typeof outcomes

const outcomes = {
  substantiated: 'Substantiated',
  ongoing: 'Ongoing',
  other: 'Concluded, not substantiated',
} as const

/** Allegations by the event they are of: two rows, for two carers of a household, are one. The later row is believed. */
const allegations = once((view): readonly Allegation[] => {
  const events = new Map<string, string>()
  const found = new Map<string, Allegation>()
  for (const fact of inRegister(view, 'foster_allegations')) {
    const { allegation_id: own = '', received_date: on, household_id, child_id, type } = fact
    if (on === undefined) continue
    const event = [household_id, on, child_id, type].join(' ')
    const id = found.has(own) ? own : (events.get(event) ?? own)
    events.set(event, id)
    found.set(id, { id, on: found.get(id)?.on ?? on, outcome: outcomeOf(fact), ...named(view, child_id) })
  }
  return [...found.values()]
})

function outcomeOf({ outcome, concluded_date }: Fact<'foster_allegations'>): Outcome {
  if (outcome === 'SUBSTANTIATED') return 'substantiated'
  const open = outcome === 'ONGOING' || (outcome === undefined && concluded_date === undefined)
  return open ? 'ongoing' : 'other'
}

const received = (view: View, window: Window): readonly Allegation[] =>
  allegations(view).filter(({ on }) => within(window, on))

const whyOut: Cohort<Allegation>['whyOut'] = () => 'Not named in an allegation received in the period'

const all: Cohort<Allegation> = { words: 'allegations against foster carers', of: received, whyOut }

const substantiated: Cohort<Allegation> = {
  words: 'allegations against foster carers that were substantiated',
  of: (view, window) => received(view, window).filter(({ outcome }) => outcome === 'substantiated'),
  whyOut,
}

/** `1 ongoing.`, of those received: what a paper prints behind the number. */
function stillOpen(view: View, window: Window): string | undefined {
  const open = received(view, window).filter(({ outcome }) => outcome === 'ongoing').length
  return open === 0 ? undefined : `${open} ongoing.`
}

const common = {
  theme: 'safety',
  unit: 'incidents',
  noun: ['allegation', 'allegations'],
  better: 'lower',
  reach: 'period',
  tables: [],
  collections: ['foster_allegations'],
  events: true,
  source: 'Fostering Services (England) Regulations 2011; Ofsted fostering data set',
} as const satisfies Partial<Definition & { unit: string }>

const because = ({ on, outcome }: Allegation): string =>
  `received on ${longDay(on)}, ${outcomes[outcome].toLowerCase()}`

const rows = { among: all, labels: outcomes, keys: ({ outcome }: Allegation) => [outcome] }

/** Allegations against foster carers, by the month they were received. */
export const fosterAllegations: readonly Indicator[] = [
  count({
    ...common,
    id: 'foster-allegations',
    title: 'Allegations against foster carers',
    question: 'How many allegations were made?',
    cohort: all,
    because,
    rows,
    caution:
      'Very few allegations can mean that children are not heard. Concerns about standards of care are not counted.',
  }),
  count({
    ...common,
    id: 'foster-allegations-substantiated',
    title: 'Allegations against foster carers substantiated',
    question: 'How many were proved?',
    cohort: substantiated,
    because,
    rows,
    pending: stillOpen,
    rowsByMonth: true,
    caution:
      'By the month the allegation was received, so a month changes when one of its allegations is concluded.',
  }),
]
