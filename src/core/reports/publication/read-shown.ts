import { parseDay, type Day } from '../../time/day.ts'
import type { Period } from '../../time/period.ts'
import type { Shown } from '../data-set.ts'

/** An object of a JSON file, whatever it holds. */
export type Json = Readonly<Record<string, unknown>>

/** A period's figure as a JSON file of an edition holds it: without a number it is hidden, or there is none. Nothing
 *  where the period cannot be told. */
export function shownOf(
  kind: Period['kind'],
  { period, from, to, numerator, denominator, value }: Json,
): Shown[] {
  const [first, last] = [dayOf(from), dayOf(to)]
  if (typeof period !== 'string' || first === undefined || last === undefined) return []
  const whole: Period = { kind, id: period, from: first, to: last, complete: true }
  const note = undefined
  if (typeof value !== 'number')
    return [{ period: whole, figure: { kind: 'suppressed' }, status: 'suppressed', note }]
  const figure = {
    kind: 'number' as const,
    value,
    numerator: numberOf(numerator),
    denominator: numberOf(denominator),
  }
  return [{ period: whole, figure, status: 'final', note }]
}

export const isRecord = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** The objects of a list; none where it is no list. */
export const records = (value: unknown): Json[] =>
  Array.isArray(value) ? (value as unknown[]).filter(isRecord) : []

export const numberOf = (value: unknown): number | null => (typeof value === 'number' ? value : null)

/** A day as written in a JSON file; `undefined` when it is none. */
export const dayOf = (value: unknown): Day | undefined =>
  typeof value === 'string' ? parseDay(value) : undefined
