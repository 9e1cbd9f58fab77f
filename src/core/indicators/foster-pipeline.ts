import type { Fact } from '../sources/collections.ts'
import { longDay } from '../time/day.ts'
import type { Cohort } from './cohort.ts'
import { notChildren } from './foster-household.ts'
import type { Indicator } from './indicator.ts'
import { count } from './kinds.ts'
import type { View } from './view.ts'
import { within, type Window } from './window.ts'

type Enquiry = Fact<'foster_enquiries'>

/** One enquiry, or what has come of it. */
interface Step {
  readonly id: string
  readonly step: keyof typeof steps
  readonly enquiry: Enquiry
}

const steps = {
  enquiries: 'Enquiries',
  families: 'Families who enquired',
  applications: 'Applications',
  'in-progress': 'Assessments in progress on the last day',
} as const

const known = new WeakMap<View['register'], readonly Enquiry[]>()

/** Every enquiry once, as a later list tells it. */
function enquiriesOf({ register }: View): readonly Enquiry[] {
  const found = known.get(register) ?? [
    ...new Map(
      (register.foster_enquiries ?? []).map((enquiry) => [enquiry.enquiry_id, enquiry] as const),
    ).values(),
  ]
  known.set(register, found)
  return found
}

const familyOf = ({ household_id, enquiry_id }: Enquiry): string => household_id ?? enquiry_id ?? ''

/** Applied by the day, and nothing has come of it yet. */
const isInProgress = ({ application_date, outcome }: Enquiry, { to }: Window): boolean =>
  application_date !== undefined && application_date <= to && outcome === undefined

const made: Cohort<Step> = {
  words: 'enquiries about fostering',
  of: (view, window) =>
    enquiriesOf(view)
      .filter(({ enquiry_date }) => within(window, enquiry_date))
      .map((enquiry) => step('enquiries', enquiry)),
  whyOut: () => notChildren,
}

const step = (name: keyof typeof steps, enquiry: Enquiry): Step => ({
  id: enquiry.enquiry_id ?? '',
  step: name,
  enquiry,
})

/** Enquiries, the families behind them, and what became of them, each a row. */
const everyStep: Cohort<Step> = {
  ...made,
  of: (view, window) => {
    const enquiries = made.of(view, window)
    const families = new Map(enquiries.map((each) => [familyOf(each.enquiry), each.enquiry])).values()
    const all = enquiriesOf(view)
    return [
      ...enquiries,
      ...[...families].map((enquiry) => step('families', enquiry)),
      ...all
        .filter(({ application_date }) => within(window, application_date))
        .map((enquiry) => step('applications', enquiry)),
      ...all
        .filter((enquiry) => isInProgress(enquiry, window))
        .map((enquiry) => step('in-progress', enquiry)),
    ]
  },
}

/** Families on the way to fostering: the headline is enquiries in the period. */
export const fosterPipeline: Indicator = count({
  id: 'foster-pipeline',
  theme: 'fostering',
  title: 'Enquiries about fostering',
  question: 'How many families are on the way?',
  better: 'higher',
  unit: 'households',
  noun: ['enquiry', 'enquiries'],
  events: true,
  reach: 'period',
  tables: [],
  collections: ['foster_enquiries'],
  cohort: made,
  because: ({ enquiry }) =>
    enquiry.application_date === undefined
      ? 'no application'
      : `applied on ${longDay(enquiry.application_date)}`,
  rows: { among: everyStep, labels: steps, keys: (each) => [each.step] },
  source: "The fostering team's list of enquiries",
  caution: 'A family that asks twice is two enquiries and one family.',
})
