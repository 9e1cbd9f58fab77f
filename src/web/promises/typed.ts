import type { Outcome } from '../../core/governance/commitments/event.ts'
import { dayOf, type Day } from '../../core/time/day.ts'
import { textIn } from '../settings/form.ts'

export const outcomes: Readonly<Record<Outcome, string>> = {
  did: 'It is done',
  doing: 'It is being done',
  cannot: 'It cannot be done',
}

/** What stands in a form’s fields, by name; the parts of a date by `due-day`, `due-month`, `due-year`. */
export type Typed = Readonly<Record<string, string>>

const dateParts = (name: string): readonly string[] =>
  ['day', 'month', 'year'].map((part) => `${name}-${part}`)

/** The fields of a form as they were typed. */
export const typedIn = (form: FormData, names: readonly string[]): Typed =>
  Object.fromEntries(
    names
      .flatMap((name) => (name === 'due' ? dateParts(name) : [name]))
      .map((name) => [name, textIn(form, name)]),
  )

/** A day as typed: `undefined` where nothing was, null where it is none. */
export function dayTyped(typed: Typed, name: string): Day | undefined | null {
  const [day = '', month = '', year = ''] = dateParts(name).map((part) => typed[part] ?? '')
  if (day + month + year === '') return undefined
  if (![day, month].every((part) => /^\d{1,2}$/.test(part)) || !/^(19|20)\d{2}$/.test(year)) return null
  return dayOf(Number(year), Number(month), Number(day)) ?? null
}
