/** How a child, or a household or survey counted, stands to one indicator in one period. One of each event. */
export interface CaseMark {
  readonly indicator: string
  /** `2025-03` or `2024/25`. */
  readonly period: string
  /** The child's id, or that of what is counted. */
  readonly child: string
  /** Adds to the numerator. */
  readonly counted: boolean
  /** Is in the denominator; for a count, is counted. */
  readonly inCohort: boolean
  /** Why, in words an officer can check. */
  readonly reason: string
  readonly team: string | undefined
  /** Days late, where lateness is what decides; `undefined` when not late, or when nobody knows since when. */
  readonly daysOverdue: number | undefined
}
