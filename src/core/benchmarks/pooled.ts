import type { Counted } from './chance.ts'

/** Under this many in a year, a share or a mean of them swings with each one. */
export const SMALL_COHORT = 30

/** Years that are taken together. */
export const POOLED = 3

/** Some years' figures as one. `undefined` when any is given without the numbers behind it. */
export function pooled(years: readonly Counted[]): { numerator: number; denominator: number } | undefined {
  const counted = years.flatMap(({ numerator, denominator }) =>
    numerator === null || denominator === null ? [] : [{ numerator, denominator }],
  )
  if (counted.length !== years.length) return undefined
  const sum = { numerator: 0, denominator: 0 }
  for (const { numerator, denominator } of counted) {
    sum.numerator += numerator
    sum.denominator += denominator
  }
  return sum.denominator > 0 ? sum : undefined
}
