/** A calendar day as whole days since 1 January 1970. Days compare, add and subtract as numbers. */
export type Day = number & { readonly __day: unique symbol }

const MS = 86_400_000

/** The day of a calendar date. `undefined` when no such date exists (31 June). Months count from 1. */
export function dayOf(year: number, month: number, date: number): Day | undefined {
  if (month < 1 || month > 12 || date < 1 || date > daysInMonth(year, month)) return undefined
  return (Date.UTC(year, month - 1, date) / MS) as Day
}

/** The day written `yyyy-mm-dd` or `dd/mm/yyyy`. Throws on anything else: for constants, arguments and tests. */
export function day(text: string): Day {
  const found = parseDay(text)
  if (found === undefined) throw new Error(`Not a date: ${text}. Write it as 2025-03-31 or 31/03/2025.`)
  return found
}

/** The day written `yyyy-mm-dd` (a time after it is ignored) or `dd/mm/yyyy`; `undefined` for anything else. */
export function parseDay(text: string): Day | undefined {
  const known = parsed.get(text)
  if (known !== undefined) return known
  const found = read(text)
  if (found !== undefined && text.length <= LONGEST) {
    if (parsed.size >= MOST_PARSED) parsed.clear()
    parsed.set(text, found)
  }
  return found
}

/** A council's files write the same few thousand days again and again. */
const parsed = new Map<string, Day>()
const MOST_PARSED = 50_000
const LONGEST = 10

function read(text: string): Day | undefined {
  const british = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})(?: 0?0:00(?::00)?)?$/.exec(text)
  if (british) return dayOf(Number(british[3]), Number(british[2]), Number(british[1]))
  const iso = /^(\d{4})-(\d{2})-(\d{2})(?:[T ].*)?$/.exec(text)
  return iso ? dayOf(Number(iso[1]), Number(iso[2]), Number(iso[3])) : undefined
}

/** Year, month (from 1) and date of a day. Arithmetic rather than `Date`: everything that measures asks for it. */
export function calendar(on: Day): { year: number; month: number; date: number } {
  const since = on + 719_468
  const era = Math.floor(since / 146_097)
  const dayOfEra = since - era * 146_097
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  )
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const fromMarch = Math.floor((5 * dayOfYear + 2) / 153)
  const month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    date: dayOfYear - Math.floor((153 * fromMarch + 2) / 5) + 1,
  }
}

/** The day `days` later; earlier when negative. */
export const addDays = (on: Day, days: number): Day => (on + days) as Day

/** The same date `months` later or earlier, clamped to the end of a shorter month. Rulings. */
export function addMonths(on: Day, months: number): Day {
  const { year, month, date } = calendar(on)
  const count = year * 12 + (month - 1) + months
  const y = Math.floor(count / 12)
  const m = count - y * 12 + 1
  return (Date.UTC(y, m - 1, Math.min(date, daysInMonth(y, m))) / MS) as Day
}

/** The earlier and the later of two days. */
export const earlier = (a: Day, b: Day): Day => (a < b ? a : b)
export const later = (a: Day, b: Day): Day => (a > b ? a : b)

/** `2020-09-30`. */
export const isoDay = (on: Day): string => new Date(on * MS).toISOString().slice(0, 10)

/** `30 September 2020`, as a paper prints it. */
export function longDay(on: Day): string {
  const { year, month, date } = calendar(on)
  return `${String(date)} ${monthNames[month - 1] ?? ''} ${String(year)}`
}

/** The names of the months, January first. */
export const monthNames = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const

function daysInMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
}
