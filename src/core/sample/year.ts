import { birthday } from '../time/age.ts'
import { calendar, dayOf, type Day } from '../time/day.ts'

/** A collection year: 1 April of `begins` to 31 March. */
export interface Year {
  readonly begins: number
  readonly from: Day
  readonly to: Day
}

export const yearFrom = (begins: number): Year => ({
  begins,
  from: dayOf(begins, 4, 1) as Day,
  to: dayOf(begins + 1, 3, 31) as Day,
})

/** The collection year a day falls in. */
export function yearOf(on: Day): Year {
  const { year, month } = calendar(on)
  return yearFrom(month >= 4 ? year : year - 1)
}

/** `2021-22`, the folder of a return. */
export const folderOf = ({ begins }: Year): string =>
  `${begins}-${String((begins + 1) % 100).padStart(2, '0')}`

/** Whether something that runs from one day to another is reported in the year: begun by its end, not over before it. */
export const reportedIn = ({ from, to }: Year, begun: Day, over: Day | undefined): boolean =>
  begun <= to && (over === undefined || over >= from)

/** An end as the year's return knows it: blank while still to come. */
export const knownBy = ({ to }: Year, over: Day | undefined): Day | undefined =>
  over === undefined || over > to ? undefined : over

/** The age somebody reaches in the year, and the day they do. */
export function birthdayIn({ begins, from }: Year, dob: Day): { age: number; on: Day } {
  const age = begins - calendar(dob).year
  const on = birthday(dob, age)
  return on >= from ? { age, on } : { age: age + 1, on: birthday(dob, age + 1) }
}
