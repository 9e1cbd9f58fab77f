import type { Row } from '../ssda903/tables.ts'
import type { Child } from '../record/child.ts'
import { birthday } from '../time/age.ts'
import { dayOf, type Day } from '../time/day.ts'
import { financialYearOf } from '../time/period.ts'
import { type Cohort, only, remembered } from './cohort.ts'
import { isDoing, isOurs, leftFosterCare, type Leaver, type LeaverGroups } from './leaver.ts'

/** Young people in the year's OC3 whose birthday from the 17th to the 21st falls in the year. Ruling A-38. */
const returned: Cohort<Leaver> = remembered({
  words: 'care leavers aged 17 to 21',
  of: ({ children }, { to }) => {
    const year = financialYearOf(to)
    return children.flatMap((child) => {
      const row = child.oc3.get(year)
      const age = row && [17, 18, 19, 20, 21].find((each) => reaches(child, each, year))
      return row && age !== undefined ? [leaverOf(child, row, age)] : []
    })
  },
  whyOut: (child, _view, { to }) =>
    child.oc3.has(financialYearOf(to))
      ? 'Outside the age group or no longer ours to report'
      : 'No care leaver (OC3) row in the year',
})

const leaverOf = (child: Child, row: Row<'OC3'>, age: number): Leaver => ({
  child,
  age,
  inTouch: row.IN_TOUCH,
  activity: row.ACTIV,
  accommodation: row.ACCOM,
  suitable: row.ACCOM?.[1] === '1',
  university: isDoing('F1', 'P1')({ activity: row.ACTIV }),
  apprentice: isDoing('F4', 'P4')({ activity: row.ACTIV }),
  stayingPut: row.ACCOM?.[0] === 'Z',
})

const reaches = ({ dob }: Child, age: number, year: number): boolean =>
  dob !== undefined && financialYearOf(birthday(dob, age)) === year

const ours = remembered(only(returned, returned.words, isOurs))
const aged = ({ age = 0 }: Leaver, from: number, to: number): boolean => age >= from && age <= to

/** Apprenticeships have had codes of their own since 2021/22. Ruling A-42. */
const beforeApprenticeships: LeaverGroups['noApprentices'] = (_view, { to }) =>
  to < (dayOf(2021, 4, 1) as Day)
    ? {
        status: 'not-applicable',
        note: 'Returns before 2021/22 cannot tell apprenticeships from other training.',
      }
    : undefined

/** Care leavers by the year's return. */
export const leaversReturned: LeaverGroups = {
  from: 'DfE OC3',
  common: { reach: 'period', collected: 'yearly', tables: ['OC3'] },
  all: ours,
  grown: remembered(only(ours, 'care leavers aged 19 to 21', (leaver) => aged(leaver, 19, 21))),
  fostered: only(
    returned,
    'care leavers aged 18 to 20 who turned 18 in foster care',
    (leaver) => aged(leaver, 18, 20) && leftFosterCare(leaver),
  ),
  fosteredNeeds: { tables: ['Episodes', 'OC3'], historyMonths: 36 },
  noApprentices: beforeApprenticeships,
}
