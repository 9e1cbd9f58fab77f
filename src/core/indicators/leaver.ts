import type { Child } from '../record/child.ts'
import { isTemporary } from '../record/episode.ts'
import { accommodationLetters } from '../ssda903/codes.ts'
import type { Row } from '../ssda903/tables.ts'
import { birthday } from '../time/age.ts'
import type { Day } from '../time/day.ts'
import { financialYearOf } from '../time/period.ts'
import { type Cohort, only, remembered } from './cohort.ts'
import { isFoster } from './placement-groups.ts'
import type { View } from './view.ts'
import type { Window } from './window.ts'

/** A care leaver in a year's return, at the age reached in that year. */
export interface Leaver {
  readonly child: Child
  readonly row: Row<'OC3'>
  readonly age: number
}

/** Rows of the year's return whose birthday at one of some ages falls in the year. */
function leaversAged(ages: readonly number[], { children }: View, { to }: Window): Leaver[] {
  const year = financialYearOf(to)
  return children.flatMap((child) => {
    const row = child.oc3.get(year)
    const age = row && ages.find((each) => reaches(child, each, year))
    return row && age !== undefined ? [{ child, row, age }] : []
  })
}

function reaches({ dob }: Child, age: number, year: number): boolean {
  return dob !== undefined && financialYearOf(birthday(dob, age)) === year
}

/** Died, home for good, another council's, or known only through short breaks: no longer ours to report. A-38. */
function isOurs({ child, row }: Leaver): boolean {
  if (row.IN_TOUCH === 'DIED' || row.IN_TOUCH === 'RHOM') return false
  if (child.periods.at(-1)?.cessation?.reason === 'E3') return false
  return !(child.periods.length === 0 && child.shortBreaks.length > 0)
}

const whyOut = (child: Child, _view: View, { to }: Window): string =>
  child.oc3.has(financialYearOf(to))
    ? 'Outside the age group or no longer ours to report'
    : 'No care leaver (OC3) row in the year'

/** Young people whose 19th, 20th or 21st birthday falls in the year. Ruling A-38. */
export const careLeavers: Cohort<Leaver> = remembered({
  words: 'care leavers aged 19 to 21',
  of: (view, window) => leaversAged([19, 20, 21], view, window).filter(isOurs),
  whyOut,
})

/** The letter of the accommodation; `0` when none is recorded. Ruling A-41. */
export const letterOf = ({ row }: Leaver): string => row.ACCOM?.[0] ?? '0'
/** The letter, or `0` when it is on no list. */
export const letterKey = (leaver: Leaver): string =>
  letterOf(leaver) in accommodationLetters ? letterOf(leaver) : '0'

/** Those whose accommodation can be judged: not abroad, deported or at a residence not known. */
export const housed = only(
  careLeavers,
  'care leavers aged 19 to 21 who live in this country at a known place',
  (leaver) => !['G', 'H', 'R'].includes(letterOf(leaver)),
)

/** Left the last period of care at 18 or over, from a foster home. Ruling A-39. */
function leftFosterCare({ child }: Leaver): boolean {
  const period = child.periods.at(-1)
  const last = period?.episodes.at(-1)
  if (period === undefined || last === undefined || child.dob === undefined) return false
  const left: Day | undefined = last.end ?? birthday(child.dob, 18)
  return (
    left >= birthday(child.dob, 18) &&
    isFoster(period.episodes.findLast((each) => !isTemporary(each))?.row.PLACE)
  )
}

/** Young people who turned 18 in foster care. */
export const fosteredAtEighteen: Cohort<Leaver> = {
  words: 'care leavers aged 18 to 20 who turned 18 in foster care',
  of: (view, window) => leaversAged([18, 19, 20], view, window).filter(leftFosterCare),
  whyOut,
}
