import { OPEN } from '../record/episode.ts'
import type { PeriodOfCare } from '../record/period-of-care.ts'
import type { Fact } from '../sources/collections.ts'
import { addMonths, longDay, type Day } from '../time/day.ts'
import { addWorkingDays } from '../time/working-days.ts'
import { only, remembered, type Cohort } from './cohort.ts'
import { eventsOf, type Event } from './events.ts'
import { span } from './flows.ts'
import { assessmentsOf, wasDone } from './health-facts.ts'

/** Working days from coming into care to the first assessment. Source: Care Planning Regulations 2010 reg 7; OQ-13c. */
const WORKING_DAYS = 20
/** An assessment this many months before may stand for it. */
const STANDS = 3

type Assessment = Fact<'health_assessments'>

/** A child who came into care, on the day the first health assessment was due. */
export interface FirstDue extends Event {
  readonly period: PeriodOfCare
  readonly outcome: FirstOutcome
  /** `area-east`, and so on. */
  readonly area: keyof typeof areaLabels
  /** The day seen by a doctor, in time or late. */
  readonly seen: Day | undefined
}

/** What may come of it, in words. */
export const outcomeLabels = {
  'in-time': 'Seen by a doctor in time',
  late: 'Seen by a doctor late',
  refused: 'Refused',
  'not-a-doctor': 'Seen, but not by a doctor',
  'not-done': 'Not done',
} as const

type FirstOutcome = keyof typeof outcomeLabels

/** Where the child was seen, as rows of those in time. */
export const areaLabels = {
  'area-east': 'In time, of those in the east',
  'area-west': 'In time, of those in the west',
  'area-other': 'In time, of those in another area',
  'area-not-recorded': 'In time, of those whose area is not recorded',
} as const

const duesIn = eventsOf<FirstDue>((child) =>
  child.periods.map((period) => {
    const on = addWorkingDays(period.start, WORKING_DAYS)
    const own = assessmentsOf(child).filter((each) => each.type === 'IHA' && isOf(each, period))
    return { child, period, on, area: areaOf(own), ...judged(own, period.start, on) }
  }),
)

/** An assessment belongs to the period of care it was made in, or shortly before; one without a date to any. */
function isOf(fact: Assessment, { start, end }: PeriodOfCare): boolean {
  const { completed_date, due_date, appointment_date, request_date } = fact
  const on = completed_date ?? due_date ?? appointment_date ?? request_date
  return on === undefined || (on >= addMonths(start, -STANDS) && (end === OPEN || on < end))
}

function judged(own: readonly Assessment[], start: Day, due: Day): Pick<FirstDue, 'outcome' | 'seen'> {
  const done = own.filter((each) => wasDone(each))
  const doctors = done
    .filter(({ completed_by = 'DOCTOR' }) => completed_by === 'DOCTOR')
    .flatMap(({ completed_date }) => completed_date ?? [])
    .sort((a, b) => a - b)
  const seen = doctors[0]
  if (seen !== undefined)
    return { seen, outcome: seen <= due && seen >= addMonths(start, -STANDS) ? 'in-time' : 'late' }
  if (own.some(({ outcome }) => outcome === 'REFUSED')) return { seen, outcome: 'refused' }
  return { seen, outcome: done.length > 0 ? 'not-a-doctor' : 'not-done' }
}

function areaOf(own: readonly Assessment[]): FirstDue['area'] {
  const area = own.find((each) => each.area !== undefined)?.area?.toUpperCase()
  if (area === undefined) return 'area-not-recorded'
  if (area.startsWith('EAST')) return 'area-east'
  return area.startsWith('WEST') ? 'area-west' : 'area-other'
}

/** Every first assessment due, those of children who left before included. */
export const firstAssessments: Cohort<FirstDue> = {
  words: 'children whose first health assessment was due',
  of: duesIn,
  whyOut: (_child, _view, window) => `No first health assessment due ${span(window)}`,
}

/** In care on the day it was due: the day of leaving is not counted (A-48). */
export const stayed = ({ period, on }: FirstDue): boolean => period.end > on

/** Those of children in care for the whole twenty working days. */
export const firstAssessmentsDue = remembered(
  only(
    firstAssessments,
    'children in care for 20 working days whose first health assessment fell due',
    stayed,
  ),
)

/** When it was due and what came of it, in words. */
export const dueWords = ({ on, outcome, seen }: FirstDue): string =>
  `due on ${longDay(on)}, ${outcomeLabels[outcome].toLowerCase()}${seen === undefined ? '' : `, on ${longDay(seen)}`}`
