import type { Period } from '../time/period.ts'

/** What a value is. The words are those of the data set's JSON form. */
export type Status =
  | 'final'
  | 'provisional'
  | 'not-due'
  | 'not-collected'
  | 'not-recorded'
  | 'not-applicable'
  | 'awaiting-partner'
  | 'suppressed'
  | 'broken-series'

/** One indicator for one period, exact and unrounded. The numbers are `null` unless the status carries a value; what is
 *  given as a value alone has no numerator. */
export interface Measurement {
  readonly period: Period
  readonly numerator: number | null
  /** `null` for a count. */
  readonly denominator: number | null
  /** The ratio (times 100 for a share, 10,000 for a rate); the numerator itself for a count. */
  readonly value: number | null
  readonly status: Status
  /** The value as the paper it is from prints it, where that is more than the number: `1 (1 ongoing)`. */
  readonly text?: string
  /** For a mean: the sum of the squares of its cases. */
  readonly squares?: number
  /** What the value comes from, where several sources could tell it: `the return (OC2)`. */
  readonly source?: string
  /** Why there is no number, or what to bear in mind about it. */
  readonly note?: string
}

/** One row of a breakdown, for the as-at date or the twelve months to it. */
export interface BreakdownRow {
  readonly key: string
  readonly label: string
  readonly numerator: number
  readonly denominator: number
  readonly value: number | null
}

/** True for the statuses whose measurement carries numbers. */
export const hasValue = (status: Status): boolean =>
  status === 'final' || status === 'provisional' || status === 'broken-series'
