import type { Unit } from '../indicators/indicator.ts'
import type { Day } from '../time/day.ts'

/** Everything a pack prints, as a text can be held against it. */
export interface Figures {
  readonly asAt: Day
  readonly edition: 'restricted' | 'public'
  readonly indicators: readonly Told[]
}

/** One indicator with all that the pack prints of it. */
export interface Told {
  readonly id: string
  readonly theme: string
  readonly title: string
  readonly unit: Unit
  readonly kind: 'count' | 'share' | 'rate' | 'average' | 'median' | 'ratio'
  readonly better: 'higher' | 'lower' | 'neither'
  /** Who is counted: `children in care on the day who are placed over 20 miles from home`. */
  readonly numeratorWords: string
  /** Of whom: `children in care on the day`. `undefined` for a count. */
  readonly denominatorWords: string | undefined
  /** Decimals its values are printed with. */
  readonly decimals: number
  /** The months and years, oldest first, months before years. */
  readonly periods: readonly ToldFigure[]
  /** The rows of its breakdown, at the as-at date or the twelve months to it. */
  readonly rows: readonly ToldRow[]
  readonly comparators: readonly ToldComparator[]
  /** What each token may say: `value`, `numerator`, `denominator`, `count`, `change`, `england` …, in the edition's words. */
  readonly says: ReadonlyMap<string, string>
}

/** One printed figure. The three numbers are `null` where the edition does not show them. */
export interface ToldFigure {
  readonly kind: 'month' | 'year'
  /** `2020-09`, `2019/20`. */
  readonly period: string
  /** `September 2020`, `2019/20`. */
  readonly label: string
  readonly from: Day
  readonly to: Day
  readonly numerator: number | null
  readonly denominator: number | null
  readonly value: number | null
  readonly hidden: boolean
  /** True of the one the indicator leads with. */
  readonly headline: boolean
}

export interface ToldRow {
  readonly key: string
  readonly label: string
  readonly numerator: number | null
  readonly denominator: number | null
  readonly value: number | null
  readonly hidden: boolean
}

export interface ToldComparator {
  readonly comparator: string
  /** `England`, `Statistical neighbours (mean)`. */
  readonly name: string
  readonly period: string
  readonly value: number | undefined
  readonly low: number | undefined
  readonly high: number | undefined
}
