import { addDays, calendar, type Day } from '../../time/day.ts'
import { bankHolidays } from '../../time/bank-holidays.ts'
import { isWorkingDay } from '../../time/working-days.ts'

/** What the built-in list of bank holidays cannot know of one council. */
export interface OfficeCalendar {
  /** Days of public mourning or thanksgiving, holidays not yet in the list, and days the council’s offices are shut. */
  readonly shut: readonly Day[]
  /** Whether Christmas Eve counts. The careful reading of section 243 is that it does not. */
  readonly countsChristmasEve: boolean
}

/** No days of its own, and Christmas Eve does not count. */
export const usualCalendar: OfficeCalendar = { shut: [], countsChristmasEve: false }

/**
 * Whether a day can be a clear day: Monday to Friday, no bank holiday, no day of public mourning or thanksgiving, not
 * Christmas Eve. Source: Local Government Act 1972 sections 100B and 243, read as councils read them.
 */
export function isCountedDay(on: Day, { shut, countsChristmasEve }: OfficeCalendar = usualCalendar): boolean {
  const { month, date } = calendar(on)
  return isWorkingDay(on, shut) && (countsChristmasEve || month !== 12 || date !== 24)
}

/** Clear days from notice given on one day to a meeting on another: neither end counts. 0 when it is no later. */
export function clearDaysBetween(given: Day, meeting: Day, offices: OfficeCalendar = usualCalendar): number {
  let count = 0
  for (let on = addDays(given, 1); on < meeting; on = addDays(on, 1))
    if (isCountedDay(on, offices)) count += 1
  return count
}

/**
 * The last day, itself one that counts, on which notice of so many clear days can still be given. A meeting on
 * Thursday 12 November 2020 with two clear days: Monday 9 November; with five: Wednesday 4 November.
 */
export function lastDayFor(meeting: Day, clearDays: number, offices: OfficeCalendar = usualCalendar): Day {
  let on = dayBefore(meeting, offices)
  for (let left = clearDays; left > 0; left -= 1) on = dayBefore(on, offices)
  return on
}

/** Whether the built-in list knows the bank holidays around a day: outside it only weekends are left out. */
export const holidaysKnown = (on: Day): boolean => bankHolidays[calendar(on).year] !== undefined

function dayBefore(day: Day, offices: OfficeCalendar): Day {
  let on = addDays(day, -1)
  while (!isCountedDay(on, offices)) on = addDays(on, -1)
  return on
}
