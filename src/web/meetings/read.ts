import { parseTime, type TimeOfDay } from '../../core/governance/meetings/time-of-day.ts'
import { parseDay, type Day } from '../../core/time/day.ts'
import type { FormError } from '../form-error.ts'
import { textIn } from '../settings/form.ts'

/** A form being read: fields as they are meant, and everything wrong with them. */
export interface Reading {
  readonly text: (name: string) => string
  /** What must be there; blank, and an error told, where it is not. */
  readonly needed: (name: string, otherwise: string) => string
  readonly day: (name: string, otherwise: string) => Day | undefined
  readonly dayIfAny: (name: string) => Day | undefined
  readonly time: (name: string, otherwise: string) => TimeOfDay | undefined
  readonly timeIfAny: (name: string) => TimeOfDay | undefined
  readonly number: (name: string, otherwise: string) => number
  /** Everything chosen under a name. */
  readonly all: (name: string) => string[]
  /** Each line that has something on it. */
  readonly lines: (name: string) => string[]
  readonly errors: FormError[]
}

/** The most a field may hold: a report of many pages. */
const MOST = 200_000

/** Begins to read a form. */
export function reading(form: FormData): Reading {
  const errors: FormError[] = []
  const wrong = (field: string, text: string): void => {
    errors.push({ field, text })
  }
  const text = (name: string): string => {
    const found = textIn(form, name)
    if (found.length <= MOST) return found
    wrong(name, 'This is too long. Make it shorter')
    return ''
  }
  const parsed = <T>(parse: (text: string) => T | undefined, like: string) => {
    const must = (name: string, otherwise: string): T | undefined => {
      const found = parse(text(name))
      if (found === undefined) wrong(name, otherwise)
      return found
    }
    return { must, may: (name: string) => (text(name) === '' ? undefined : must(name, like)) }
  }
  const days = parsed(parseDay, 'Write a day there is, like 12/11/2026')
  const times = parsed(parseTime, 'Write a time, like 15:00 or 3.00 pm')
  return {
    ...{ text, errors, day: days.must, dayIfAny: days.may, time: times.must, timeIfAny: times.may },
    needed: (name, otherwise) => {
      const found = text(name)
      if (found === '') wrong(name, otherwise)
      return found
    },
    number: (name, otherwise) => {
      const typed = text(name)
      if (/^\d{1,4}$/.test(typed)) return Number(typed)
      wrong(name, otherwise)
      return 0
    },
    all: (name) => form.getAll(name).filter((each) => typeof each === 'string'),
    lines: (name) =>
      text(name)
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line !== ''),
  }
}

/** Every field of a form that is words, as typed. */
export const typedIn = (form: FormData): Record<string, string> =>
  Object.fromEntries(
    [...form.entries()].flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : [])),
  )
