import type { Told, ToldFigure } from '../figures.ts'
import { commas, shown } from './accepted.ts'

/** A value in its unit: `11%`, `243 days`, `£1,200`, `437`. */
export function valueSaid(told: Told, value: number): string {
  const text = commas(Number(shown(value, told)))
  if (told.unit === 'percent') return `${text}%`
  if (told.unit === 'pounds') return `£${text}`
  return told.unit === 'days' ? `${text} days` : text
}

/** A figure with its time: `March 2025 was 11% (48 of 437).` */
export function figureSaid(told: Told, { label, value, numerator, denominator, hidden }: ToldFigure): string {
  if (hidden) return `${label} is hidden in this edition.`
  if (value === null) return `${label} has no figure.`
  const of =
    numerator !== null && denominator !== null && told.unit === 'percent'
      ? ` (${commas(numerator)} of ${commas(denominator)})`
      : ''
  return `${label} was ${valueSaid(told, value)}${of}.`
}
