import { addDays, type Day } from '../../core/time/day.ts'
import { isWorkingDay } from '../../core/time/working-days.ts'
import { localDay, localTime } from '../../store/local-time.ts'

/** The made-up board's year around the day on which it is made up. */
export interface Calendar {
  readonly now: Date
  /** The Thursday eight weeks or more before, on which the board met. */
  readonly held: Day
  /** The Thursday two weeks or more ahead, on which it meets next. */
  readonly coming: Day
}

const WEEK = 7

/** The board meets on Thursdays that are working days. */
export function calendarAt(now: Date): Calendar {
  const today = localDay(now)
  const sinceThursday = ((today % WEEK) + WEEK) % WEEK
  const thursday = addDays(today, -sinceThursday)
  return {
    now,
    held: working(addDays(thursday, -8 * WEEK), -WEEK),
    coming: working(addDays(thursday, (sinceThursday === 0 ? 2 : 3) * WEEK), WEEK),
  }
}

const working = (day: Day, step: number): Day => (isWorkingDay(day) ? day : working(addDays(day, step), step))

/** A moment on a day, by the clock of this country: `15:00`. */
export function momentOn(day: Day, time: string): Date {
  const [hours = 0, minutes = 0] = time.split(':').map(Number)
  const asIfUtc = new Date((day * 24 + hours) * 3_600_000 + minutes * 60_000)
  const [, sign, ahead] = /([+-])(\d\d):00$/.exec(localTime(asIfUtc)) ?? []
  return new Date(asIfUtc.getTime() - (sign === '-' ? -1 : 1) * Number(ahead ?? 0) * 3_600_000)
}
