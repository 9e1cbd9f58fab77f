import { ageOn } from '../../time/age.ts'
import { addDays, calendar, dayOf, type Day } from '../../time/day.ts'
import { isWorkingDay } from '../../time/working-days.ts'
import type { Person } from '../life.ts'

/** One term of a school year that begins in `begins`. */
export interface Term {
  readonly name: 'AUTUMN' | 'SPRING' | 'SUMMER'
  readonly begins: number
  readonly from: Day
  readonly to: Day
}

/** The terms that begin within some days. The days on which they begin are those the plans go by. */
export function termsIn(from: Day, to: Day): Term[] {
  const [first, last] = [calendar(from).year - 1, calendar(to).year]
  return Array.from({ length: last - first + 1 }, (_, at) => first + at)
    .flatMap(termsOf)
    .filter((term) => term.from >= from && term.from <= to)
}

const termsOf = (begins: number): Term[] => [
  { name: 'AUTUMN', begins, from: on(begins, 9, 3), to: on(begins, 12, 18) },
  { name: 'SPRING', begins, from: on(begins + 1, 1, 4), to: on(begins + 1, 4, 2) },
  { name: 'SUMMER', begins, from: on(begins + 1, 4, 18), to: on(begins + 1, 7, 20) },
]

const on = (year: number, month: number, date: number): Day => dayOf(year, month, date) as Day

/** `2024/25`. */
export const schoolYearName = (begins: number): string =>
  `${begins}/${String((begins + 1) % 100).padStart(2, '0')}`

/** The calendar year in which the school year of a day begins. August belongs to the year before. */
export function schoolYearOf(day: Day): number {
  const { year, month } = calendar(day)
  return month >= 9 ? year : year - 1
}

/** The year group on a day, reception as 0; below 0 and above 11 outside the years of school. */
export const groupOn = ({ dob }: Person, day: Day): number => ageOn(dob, on(schoolYearOf(day), 8, 31)) - 4

export const isPupilOn = (person: Person, day: Day): boolean =>
  groupOn(person, day) >= 0 && groupOn(person, day) <= 11

/** Half days of school in a month by its number: two for each day of school. August has none. */
const sessions: Readonly<Record<number, number>> = {
  1: 38, 2: 30, 3: 40, 4: 24, 5: 34, 6: 42, 7: 28, 9: 40, 10: 34, 11: 42, 12: 28,
} // prettier-ignore

export const sessionsIn = (month: number): number => sessions[month] ?? 0

/** The first day of school on or after one. */
export function schoolDay(from: Day): Day {
  for (let day = from; ; day = addDays(day, 1)) if (isWorkingDay(day)) return day
}
