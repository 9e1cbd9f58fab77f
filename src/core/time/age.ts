import { calendar, dayOf, type Day } from './day.ts'

/** The day somebody born on `dob` turns `age`. A 29 February birthday is 1 March in a common year. Ruling A-08. */
export function birthday(dob: Day, age: number): Day {
  const { year, month, date } = calendar(dob)
  return dayOf(year + age, month, date) ?? (dayOf(year + age, 3, 1) as Day)
}

/** Age in completed years on a day; negative before birth. */
export function ageOn(dob: Day, on: Day): number {
  const age = calendar(on).year - calendar(dob).year
  return birthday(dob, age) > on ? age - 1 : age
}
