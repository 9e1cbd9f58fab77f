import { bankHolidays } from './bank-holidays.ts'
import { addDays, day, type Day } from './day.ts'

const holidays: ReadonlySet<Day> = new Set(
  Object.entries(bankHolidays).flatMap(([year, days]) =>
    days.split(' ').map((date) => day(`${year}-${date}`)),
  ),
)

/**
 * Whether a day is Monday to Friday and no bank holiday in England and Wales. `extra` holds holidays the built-in list
 * does not have. Before 2010 and after 2027 only weekends and `extra` are known.
 */
export function isWorkingDay(on: Day, extra: readonly Day[] = []): boolean {
  return !isWeekend(on) && !holidays.has(on) && !extra.includes(on)
}

/**
 * The day that is `count` working days after `from`, which itself is not counted; `from` when the count is 0.
 * 20 working days after Monday 3 August 2020 is Tuesday 1 September: 31 August was a holiday.
 */
export function addWorkingDays(from: Day, count: number, extra: readonly Day[] = []): Day {
  let on = from
  for (let left = count; left > 0;) {
    on = addDays(on, 1)
    if (isWorkingDay(on, extra)) left -= 1
  }
  return on
}

/** How many working days lie after one day and up to another, which is counted; 0 when it is no later. */
export function workingDaysBetween(after: Day, to: Day): number {
  let count = 0
  for (let on = addDays(after, 1); on <= to; on = addDays(on, 1)) if (isWorkingDay(on)) count += 1
  return count
}

/** Day 0, 1 January 1970, was a Thursday. */
function isWeekend(on: Day): boolean {
  const weekday = (((on + 3) % 7) + 7) % 7
  return weekday >= 5
}
