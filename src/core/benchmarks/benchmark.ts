/** A figure for somewhere else (or our own published figure), with what is needed to read it honestly. */
export interface Benchmark {
  readonly comparator: Comparator
  /** Printed name of the area or group, `South West`, `Statistical neighbours (mean)`. */
  readonly name: string
  /** The period of the data, as its publisher labels it: `2025` is 2024/25; `2024/25` for an academic year. */
  readonly period: string
  readonly method: 'published' | 'mean' | 'median' | 'range'
  /** Absent for a range, or when the publisher shows a symbol instead. */
  readonly value?: number
  readonly low?: number
  readonly high?: number
  /** Numerator and denominator where the publisher gives them. */
  readonly numerator?: number
  readonly denominator?: number
  /** c, z, x, k or u where the publisher printed a symbol and no number. */
  readonly symbol?: string
  /** The value as its publisher prints it, where that is not a number in the indicator's unit: `1 year 7 months`. */
  readonly text?: string
  /** A count for a larger area: print it, never draw it beside one authority's count. */
  readonly total?: true
  /** Codes of the areas behind a mean, median or range. */
  readonly members?: readonly string[]
  /** What a reader must know: who the members are, who was left out, where the printed year is wrong. */
  readonly note?: string
  /** Where the figure was published. */
  readonly source: string
}

export type Comparator =
  'England' | 'region' | 'authority-published' | 'statistical-neighbours' | 'outstanding-neighbours'
