import type { Child } from '../record/child.ts'
import type { Standing } from '../record/standing.ts'
import type { Fact } from '../sources/collections.ts'
import { birthday } from '../time/age.ts'
import { longDay, type Day } from '../time/day.ts'
import { age } from './characteristics.ts'
import { lastMonths, outOfDate, within } from './window.ts'

type Assessment = Fact<'health_assessments'>

/** Health assessments of a child, done or not, in the order read. */
export const assessmentsOf = ({ facts }: Child): readonly Assessment[] => facts.health_assessments ?? []

/** The child was seen: a date, and no outcome that says otherwise. */
export const wasDone = ({ completed_date, outcome }: Assessment): boolean =>
  completed_date !== undefined && (outcome === undefined || outcome === 'COMPLETED')

/** The days on which a child was assessed, initial assessments included, each once. */
const assessedDays = (child: Child): Day[] => [
  ...new Set(assessmentsOf(child).flatMap((each) => (wasDone(each) ? (each.completed_date ?? []) : []))),
]

/** True when assessed in the twelve months to the day. One on the same day a year before is too old. */
export const assessedInYear = ({ child, on }: Standing): boolean =>
  assessedDays(child).some((done) => within(lastMonths(on, 12), done))

/**
 * The first day on which the assessments made by the day will not do: one does for twelve months; under 5 two must lie
 * in them, or where only the last date is known one in six. `undefined` where those made do on no day. OQ-13b.
 */
export function assessmentDue(standing: Standing): Day | undefined {
  const { child, on } = standing
  const [last, before] = assessedDays(child)
    .filter((done) => done <= on)
    .sort((a, b) => b - a)
  if (last === undefined) return undefined
  const yearly = outOfDate(last, 12)
  if (child.dob === undefined || (age(standing) ?? 5) >= 5) return yearly
  const often = knowsEveryDate(child) ? before && outOfDate(before, 12) : outOfDate(last, 6)
  return often !== undefined && often > on && often >= birthday(child.dob, 5) ? yearly : often
}

/** No assessment was due by the end of the day. */
export function assessmentsUpToDate(standing: Standing): boolean {
  const due = assessmentDue(standing)
  return due !== undefined && due > standing.on
}

/** An inspection list (Annex A) holds the last date alone. */
const knowsEveryDate = (child: Child): boolean =>
  assessmentsOf(child).some(({ origin }) => origin.kind !== 'annex-a')

/** `assessed on 10 May 2020`, in words an officer can check. */
export function assessedWords({ child, on }: Standing): string {
  const days = assessedDays(child).filter((done) => done <= on)
  return days.length === 0
    ? 'no assessment recorded'
    : `assessed on ${days
        .sort((a, b) => a - b)
        .slice(-2)
        .map(longDay)
        .join(' and ')}`
}

/** True when a dentist checked the child's teeth in the twelve months to a day. Refused is not checked. */
export function teethChecked(standing: On): boolean {
  const due = teethDue(standing)
  return due !== undefined && due > standing.on
}

/** The day by whose end a dentist must have checked the teeth again; `undefined` where none has by the day. */
export function teethDue(standing: On): Day | undefined {
  const last = lastChecked(standing)
  return last === undefined ? undefined : outOfDate(last, 12)
}

const checks = ({ facts }: Child): Day[] =>
  (facts.dental_checks ?? []).flatMap(({ check_date, outcome }) =>
    outcome === undefined || outcome === 'COMPLETED' ? (check_date ?? []) : [],
  )

interface On {
  readonly child: Child
  readonly on: Day
}

const lastChecked = ({ child, on }: On): Day | undefined =>
  checks(child)
    .filter((checked) => checked <= on)
    .reduce<Day | undefined>((a, b) => (a !== undefined && a > b ? a : b), undefined)

/** The last check by a day, in words. */
export function teethWords(standing: On): string {
  const last = lastChecked(standing)
  return last === undefined ? 'no check recorded' : `last checked on ${longDay(last)}`
}

/** What was last known of a child's immunisations by a day: of two on one day, the later row. */
function immunisations({ child, on }: On): Fact<'immunisation_status'> | undefined {
  let last: Fact<'immunisation_status'> | undefined
  for (const each of child.facts.immunisation_status ?? [])
    if (each.as_at !== undefined && each.as_at <= on && each.as_at >= (last?.as_at ?? 0)) last = each
  return last
}

/** True when they were known to be up to date. A history nobody knows is not. */
export const immunised = (standing: On): boolean => immunisations(standing)?.up_to_date === true

/** What was known, in words. */
export function immunisedWords(standing: On): string {
  const known = immunisations(standing)
  if (known?.as_at === undefined) return 'nothing recorded'
  const why = known.up_to_date ? 'up to date' : (known.reason_not ?? 'not up to date')
  return `${why.toLowerCase().replaceAll('_', ' ')} as known on ${longDay(known.as_at)}`
}
