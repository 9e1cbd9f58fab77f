import { parseDay, type Day } from '../time/day.ts'

/** A day and, where it was written, the minute of it. */
export interface Moment {
  readonly on: Day
  readonly minutes: number | undefined
}

/** `01/09/2020 10:00`, `2020-09-01T10:00`, or the day alone. */
export function momentOf(typed: string | undefined): Moment | undefined {
  const [, date = '', time] = /^\s*([\d/.-]+)(?:[T ]+(.*))?$/.exec(typed ?? '') ?? []
  const on = parseDay(date)
  return on === undefined ? undefined : { on, minutes: minutesOf(time) }
}

/** Minutes of the day of `14:30`, `14:30:00`, `1430`, `2.30pm`; `undefined` for anything else. */
export function minutesOf(typed: string | undefined): number | undefined {
  const found = /^\s*(\d{1,2})[:.]?(\d{2})(?::\d{2}(?:\.\d+)?)?\s*([ap]m)?\s*$/i.exec(typed ?? '')
  if (!found) return undefined
  const [hour, minute] = [Number(found[1]), Number(found[2])]
  const half = found[3]?.toLowerCase()
  const hours = half === undefined ? hour : (hour % 12) + (half === 'pm' ? 12 : 0)
  return hours < 24 && minute < 60 ? hours * 60 + minute : undefined
}
