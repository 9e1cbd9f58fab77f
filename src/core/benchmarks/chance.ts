export { twoSided } from './normal.ts'

/** What a value is made of: a count of children, or a count out of a number of children or a population. */
export interface Counted {
  readonly numerator: number | null
  /** `null` for a count. */
  readonly denominator: number | null
  /** For a mean: the sum of the squares of its cases. */
  readonly squares?: number
}

/** The kinds of the catalogue. */
export type ChangeKind = 'count' | 'share' | 'rate' | 'average' | 'median' | 'ratio'

/** Whether a value moved more than chance explains, and how often chance alone would move it as far. */
export interface Change {
  readonly verdict: 'higher' | 'lower' | 'no-evidence' | 'cannot-tell'
  /** Absent when it cannot be told. */
  readonly p?: number
}

/** A chance of 1 in 20 or less is called surprising. */
export const surprising = 0.05

/** With fewer cases a mean is too easily moved by one of them. */
const enough = 30

/** A mean and the variance of that mean; `undefined` for fewer than thirty cases. */
export function meanOf({
  numerator,
  denominator: n,
  squares,
}: Counted): { mean: number; variance: number } | undefined {
  if (numerator === null || n === null || n < enough || squares === undefined) return undefined
  const mean = numerator / n
  return { mean, variance: Math.max(0, squares - n * mean * mean) / (n - 1) / n }
}
