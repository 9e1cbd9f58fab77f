import { ageOn } from '../../time/age.ts'
import { addDays, addMonths, earlier, later, type Day } from '../../time/day.ts'
import { addWorkingDays } from '../../time/working-days.ts'
import type { Case } from '../case.ts'
import type { Chance } from '../chance.ts'
import { isAllYear, outcomesOf } from '../health.ts'
import type { Care } from '../life.ts'
import { inCareOn } from '../life.ts'
import type { Year } from '../year.ts'
import { caresIn, yearsBefore, type Council } from './council.ts'

/** Initial and review health assessments, as the health team books them. */
export function writeAssessments(it: Case, council: Council): void {
  const chance = it.chance(101)
  for (const care of caresIn(it, council)) {
    if (care.from >= council.since) writeInitial(it, care, chance, council)
    for (const year of [yearBefore(council), ...council.years]) writeReviews(it, care, year, council)
  }
}

/** The year before the first return: it lies behind the return's first months. */
const yearBefore = ({ since, from, years }: Council): Year => ({
  begins: (years[0]?.begins ?? 0) - 1,
  from: since,
  to: addDays(from, -1),
})

/** By a doctor within 20 working days: 74% two years ago, 82% now. Nobody is seen after leaving. */
function writeInitial(it: Case, care: Care, chance: Chance, council: Council): void {
  const due = addWorkingDays(care.from, 20)
  const timely = chance.happens(0.83 - 0.03 * yearsBefore(council, due))
  const seen = timely ? addWorkingDays(care.from, chance.whole(8, 20)) : addDays(due, chance.whole(2, 55))
  const refused = ageOn(it.person.dob, care.from) >= 14 && chance.happens(0.07)
  const last = earlier(addDays(care.to, -1), council.to)
  const asked = addDays(care.from, chance.whole(2, 9))
  const [report, nurse] = [addDays(seen, chance.whole(4, 24)), chance.happens(0.03)]
  if (asked > last) return
  const booked = { ...about(it, care), type: 'IHA', due_date: due, consent_date: asked, request_date: asked }
  if (due <= last) council.nhs.count('IHA_ON_TIME', due, timely && !refused && !nurse)
  if (refused) {
    if (seen <= last)
      council.add('health_assessments', { ...booked, appointment_date: seen, outcome: 'REFUSED' })
    return
  }
  council.add('health_assessments', {
    ...booked,
    appointment_date: seen,
    ...(seen <= last && {
      completed_date: seen,
      outcome: 'COMPLETED',
      completed_by: nurse ? 'NURSE' : 'DOCTOR',
      ...(report <= council.to && { report_received_date: report }),
    }),
  })
}

const about = ({ person }: Case, { family }: Care) => ({
  child_id: person.id,
  area: family.easting >= 620_000 ? 'EAST' : 'WEST',
})

/** Six-monthly under five, then yearly, counted from the day care began: as many done as the year's return says. */
function writeReviews(it: Case, care: Care, year: Year, council: Council): void {
  const chance = it.chance(10_000 + year.begins)
  const young = ageOn(it.person.dob, year.to) < 5
  const dues = dueIn(care, year, young ? 6 : 12)
  const told = isAllYear(it, year) ? outcomesOf(it, year, council.story) : guessed(chance)
  const refuser = !young && ageOn(it.person.dob, year.to) >= 13 && chance.happens(0.5)
  dues.forEach((due, at) => {
    const last = earlier(year.to, addDays(care.to, -1))
    const on = clamped(addDays(due, chance.whole(-24, 20)), later(year.from, addDays(care.from, 30)), last)
    const held = told.assessed || (at === 0 && dues.length > 1)
    council.nhs.count('RHA_ON_TIME', due, held && on <= addDays(due, 10))
    council.nhs.count('DENTAL_UTD', due, told.teeth)
    council.nhs.count('IMMS_UTD', due, told.immunised)
    writeReview(it, care, council, { due, on, held, refused: !held && refuser && on <= council.to })
  })
}

/** Children who have not been in care all year are not in the return's outcomes. */
const guessed = (chance: Chance) => ({
  assessed: chance.happens(0.88),
  teeth: chance.happens(0.7),
  immunised: chance.happens(0.72),
})

interface Booking {
  readonly due: Day
  readonly on: Day
  readonly held: boolean
  readonly refused: boolean
}

function writeReview(it: Case, care: Care, { add }: Council, { due, on, held, refused }: Booking): void {
  const young = ageOn(it.person.dob, on) < 2
  add('health_assessments', {
    ...about(it, care),
    type: 'RHA',
    due_date: due,
    ...(held || refused ? { appointment_date: on } : {}),
    ...(held ? { completed_date: on, outcome: 'COMPLETED', completed_by: young ? 'DOCTOR' : 'NURSE' } : {}),
    ...(refused ? { outcome: 'REFUSED' } : {}),
  })
}

/** The days in a year that lie whole steps of months after care began, while it lasts. */
function dueIn(care: Care, year: Year, step: number): Day[] {
  const dues: Day[] = []
  for (let months = step; ; months += step) {
    const due = addMonths(care.from, months)
    if (due > year.to || due >= care.to) return dues
    if (due >= year.from) dues.push(due)
  }
}

const clamped = (on: Day, low: Day, high: Day): Day => later(earlier(on, high), earlier(low, high))

/** Six-monthly visits to the dentist; a year whose return says that teeth were not checked has none, or a refusal. */
export function writeTeeth(it: Case, council: Council): void {
  const usual = it.chance(102).whole(0, 150)
  for (const year of [yearBefore(council), ...council.years]) {
    const chance = it.chance(20_000 + year.begins)
    const checked = isAllYear(it, year)
      ? outcomesOf(it, year, council.story).teeth
      : chance.happens(ageOn(it.person.dob, year.to) < 1 ? 0.3 : 0.75)
    const half = chance.happens(0.6) ? [90] : [0, 183]
    for (const after of half) {
      const on = clamped(addDays(year.from, usual + after + chance.whole(-25, 30)), year.from, year.to)
      if (inCareOn(it, on) && inCareOn(it, addDays(on, -20))) writeTooth(it, council, chance, on, checked)
    }
  }
}

function writeTooth(it: Case, { add }: Council, chance: Chance, on: Day, checked: boolean): void {
  const why = chance.unit()
  const child = { child_id: it.person.id, check_date: on, specialist: chance.happens(0.03) }
  if (checked) add('dental_checks', { ...child, outcome: 'COMPLETED' })
  else if (why < 0.3 && ageOn(it.person.dob, on) >= 11) add('dental_checks', { ...child, outcome: 'REFUSED' })
  else if (why > 0.85) add('dental_checks', { ...child, outcome: 'NO_ACCESS' })
}
