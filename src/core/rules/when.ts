import { birthday as birthdayOf } from '../time/age.ts'
import type { Day } from '../time/day.ts'

/*
 * The words the checks are written in. A day that is blank or no date makes every comparison false: a check about
 * the order of two days says nothing of a row that lacks one of them, which other checks are about.
 */

type Value = string | number | undefined

/** Nothing was typed. A date that is none was typed. */
export const isBlank = (value: Value): boolean => value === undefined || value === ''

/** Something was typed, readable or not. */
export const isGiven = (value: Value): boolean => !isBlank(value)

/** Something was typed that is no date. */
export const isNoDate = (on: Day | undefined): boolean => on !== undefined && Number.isNaN(on)

/** A date that can be read. */
export const isDate = (on: Day | undefined): on is Day => on !== undefined && !Number.isNaN(on)

/** The value is on a list of codes, letter for letter. A blank is on none. */
export const isCode = (
  codes: Readonly<Record<string, unknown>> | readonly string[],
  value: string | undefined,
) => value !== undefined && (isList(codes) ? codes.includes(value) : Object.hasOwn(codes, value))

const isList = (codes: object): codes is readonly string[] => Array.isArray(codes)

/** The value was typed, and is not on the list. An empty entry is no code; a blank cell is none of this. */
export const isNoCode = (
  codes: Readonly<Record<string, unknown>> | readonly string[],
  value: string | undefined,
) => value !== undefined && !isCode(codes, value)

/** The number a text writes; `NaN` when blank or no number, so that every comparison is false. */
export const numberIn = (text: string | undefined): number =>
  text === undefined || text === '' ? NaN : Number(text)

const UNKNOWN = NaN as Day

/** A day for reckoning: `NaN` when blank. */
const known = (on: Day | undefined): Day => on ?? UNKNOWN

/** The first day is before the second. False when either is missing. */
export const isBefore = (a: Day | undefined, b: Day | undefined): boolean => known(a) < known(b)

/** The first day is after the second. False when either is missing. */
export const isAfter = (a: Day | undefined, b: Day | undefined): boolean => known(a) > known(b)

/** The same day, and both are known. */
export const isSameDay = (a: Day | undefined, b: Day | undefined): boolean => known(a) === known(b)

/** A day from one to another, both counted. */
export const isWithin = (on: Day | undefined, from: Day, to: Day): boolean =>
  known(on) >= from && known(on) <= to

/** Days from the first to the second; `NaN` when either is missing. */
export const daysBetween = (a: Day | undefined, b: Day | undefined): number => known(b) - known(a)

/** The day somebody turns an age; `NaN` when the date of birth is missing. 29 February counts on to 1 March. */
export function birthday(dob: Day | undefined, age: number): Day {
  if (!isDate(dob)) return UNKNOWN
  if (age < 0 || age >= AGES) return birthdayOf(dob, age)
  const key = dob * AGES + age
  const known = birthdays.get(key)
  if (known !== undefined) return known
  if (birthdays.size >= MOST_BIRTHDAYS) birthdays.clear()
  const found = birthdayOf(dob, age)
  birthdays.set(key, found)
  return found
}

/** Birthdays reckoned before: many checks ask for the same few of the same child. */
const birthdays = new Map<number, Day>()
const MOST_BIRTHDAYS = 50_000
const AGES = 128

const DAYS_A_YEAR = 365.2425

/** Age in completed years; `NaN` when either day is missing, so that every comparison is false. */
export function ageOn(dob: Day | undefined, on: Day | undefined): number {
  if (!isDate(dob) || !isDate(on)) return NaN
  const years = (on - dob) / DAYS_A_YEAR
  const completed = Math.floor(years)
  // Only within a few days of a birthday does the calendar have to be asked.
  if (Math.abs(years - completed - 0.5) < 0.48) return completed
  const nearest = Math.round(years)
  return on >= birthday(dob, nearest) ? nearest : nearest - 1
}

/** The same text, letter for letter. A blank is the same as a blank, and as nothing else. */
export const isSameText = (a: string | undefined, b: string | undefined): boolean => (a ?? '') === (b ?? '')

/** Each row with the one after it. */
export const pairsOf = <R>(rows: readonly R[]): (readonly [R, R])[] =>
  rows.slice(1).map((next, at) => [rows[at] as R, next])
