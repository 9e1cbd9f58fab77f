import type { Standing } from '../record/standing.ts'
import { ageOn, birthday } from '../time/age.ts'
import { addDays, addMonths, calendar, dayOf, type Day } from '../time/day.ts'
import { only } from './cohort.ts'
import { childrenInCare, heldTwelveMonths } from './in-care.ts'
import { latestPicture } from './latest-fact.ts'

/** The 1 September on which the school year of a day began. August belongs to the year before it. */
export function schoolYearStart(on: Day): Day {
  const { year, month } = calendar(on)
  return dayOf(month >= 9 ? year : year - 1, 9, 1) as Day
}

/** The calendar year in which a school year begins, as typed `2018/19`, `2018-2019` or `201819`; `undefined` for
 *  anything else. */
export function schoolYearNamed(text: string | undefined): number | undefined {
  const found = /^(\d{4})\s*[/-]?\s*(?:\d\d)?(\d\d)$/.exec(text?.trim() ?? '')
  const first = Number(found?.[1])
  return found && (first + 1) % 100 === Number(found[2]) ? first : undefined
}

/** The first and last year groups in which a child must be in school: reception and year 11. */
const COMPULSORY = [0, 11] as const
/** Age on the 31 August before reception. */
const RECEPTION_AGE = 4

/**
 * The year group by age on the 31 August before, reception as 0; below 0 before it, 12 and 13 after year 11. Where the
 * date of birth is not known, the one the virtual school gives; `undefined` when neither is.
 */
export function yearGroup({ child, on }: Standing): number | undefined {
  if (child.dob !== undefined) return ageOn(child.dob, addDays(schoolYearStart(on), -1)) - RECEPTION_AGE
  const typed = latestPicture(child.facts.education_status, on)?.year_group?.replace(/^(?:year|y)\s*/i, '')
  if (typed === undefined) return undefined
  return /^r/i.test(typed) ? 0 : /^\d{1,2}$/.test(typed) ? Number(typed) : undefined
}

/** The 1 September on which the child began in reception; `undefined` where the date of birth is not known. */
export function schoolStart({ child: { dob } }: Standing): Day | undefined {
  if (dob === undefined) return undefined
  return addMonths(schoolYearStart(birthday(dob, RECEPTION_AGE)), 12)
}

/** True from reception to year 11. */
export function isOfSchoolAge(standing: Standing): boolean {
  const group = yearGroup(standing)
  return group !== undefined && group >= COMPULSORY[0] && group <= COMPULSORY[1]
}

/** Children in care who should be in school. */
export const schoolChildren = only(
  childrenInCare,
  'children in care from reception to year 11',
  isOfSchoolAge,
)

/** Children in care for a year who are on the roll of a school: of school age and not said to be off roll. */
export const pupilsHeldTwelveMonths = only(
  heldTwelveMonths,
  'pupils from reception to year 11 in care for twelve months or more',
  (standing) =>
    isOfSchoolAge(standing) &&
    latestPicture(standing.child.facts.education_status, standing.on)?.on_roll !== false,
)
