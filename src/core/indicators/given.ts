import type { Aggregate } from '../sources/aggregate.ts'
import type { Period } from '../time/period.ts'
import type { Indicator } from './indicator.ts'
import type { Measurement } from './measurement.ts'

/** An indicator's value for a period as it was given, where no rows tell it. */
export function givenMeasurement(indicator: Given, aggregate: Aggregate, period: Period): Measurement {
  const { status } = aggregate
  const text = aggregate.text ?? decimalsOf(indicator, aggregate)
  const printed = text === undefined ? {} : { text }
  const numbers = status === 'NOT_AVAILABLE' ? undefined : numbersOf(indicator, aggregate)
  if (numbers === undefined)
    return { period, ...noNumbers, status: 'not-collected', note: noteWithout(aggregate), ...printed }
  const note = noteWith(indicator, aggregate, numbers.value)
  return {
    period,
    ...numbers,
    status: status === 'FINAL' ? 'final' : 'provisional',
    ...(note !== undefined && { note }),
    ...printed,
    source: GIVEN,
  }
}

/** What a given value comes from: completes "From …". */
export const GIVEN = 'the monthly values given'

/** What tells how numbers of an indicator make a value. */
export type Given = Pick<Indicator, 'kind' | 'unit'>

type Numbers = Pick<Measurement, 'numerator' | 'denominator'> & { readonly value: number }
const noNumbers = { numerator: null, denominator: null, value: null } as const

/** A value given alone with a decimal or two is printed with them; more of them come of a spreadsheet's reckoning. */
function decimalsOf({ unit }: Given, { value, numerator }: Aggregate): string | undefined {
  if (value === undefined || numerator !== undefined || !/\.\d{1,2}$/.test(String(value))) return undefined
  return unit === 'percent' ? `${String(value)}%` : String(value)
}

/** Two numbers make the value exactly; a value alone is believed. A count is its own numerator. */
function numbersOf(indicator: Given, { numerator, denominator, value }: Aggregate): Numbers | undefined {
  if (indicator.kind === 'count') return countOf(value ?? numerator)
  const made = valueOf(indicator, numerator, denominator)
  if (made !== undefined)
    return { numerator: numerator ?? null, denominator: denominator ?? null, value: made }
  return value === undefined ? undefined : { numerator: null, denominator: null, value }
}

const countOf = (value: number | undefined): Numbers | undefined =>
  value === undefined ? undefined : { numerator: value, denominator: null, value }

/** The value a numerator and a denominator make; `undefined` without both, for a count, or out of nobody. */
export function valueOf(
  { kind, unit }: Given,
  numerator: number | undefined,
  denominator: number | undefined,
): number | undefined {
  if (kind === 'count' || numerator === undefined || !denominator) return undefined
  const times = unit === 'percent' ? 100 : kind === 'rate' ? 10_000 : 1
  return (numerator / denominator) * times
}

const noteWithout = ({ note, text }: Aggregate): string =>
  note === undefined
    ? text === undefined || text === ''
      ? 'Given without a value.'
      : `Given as “${text}”.`
    : sentence(note)

/** The note as given; a value that its own numbers contradict says so, for the numbers are what is shown. */
function noteWith(
  indicator: Given,
  { note, status, value, text }: Aggregate,
  made: number,
): string | undefined {
  const printed = text ?? (value === undefined ? '' : String(value))
  const parts = [
    ...(value === undefined || agrees(value, printed, made)
      ? []
      : [`Given as ${printed}, which is not what its numbers make.`]),
    ...(note === undefined ? [] : [sentence(note)]),
  ]
  if (parts.length > 0) return parts.join(' ')
  return status === 'PROVISIONAL' ? 'Given as provisional.' : undefined
}

/** True when a printed value is the exact one rounded to the places printed. */
export function agrees(printed: number, text: string, exact: number): boolean {
  const places = /\.(\d+)/.exec(text)?.[1]?.length ?? 0
  return Math.abs(printed - exact) <= 0.5 * 10 ** -places + 1e-9
}

/** A note as a sentence of its own. */
const sentence = (note: string): string => {
  const text = note.charAt(0).toUpperCase() + note.slice(1)
  return /[.!?]$/.test(text) ? text : `${text}.`
}
