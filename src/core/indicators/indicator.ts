import type { Child } from '../record/child.ts'
import type { CollectionName } from '../sources/collections.ts'
import type { TableName } from '../ssda903/tables.ts'
import type { Period } from '../time/period.ts'
import type { Status } from './measurement.ts'
import type { Theme } from './theme.ts'
import type { View } from './view.ts'
import type { Reach, Window, YearReach } from './window.ts'

export type Unit =
  'children' | 'episodes' | 'households' | 'percent' | 'per-10k' | 'days' | 'score' | 'incidents' | 'pounds'

/** What every definition says of itself. Boards read the words; the code beside them is what is counted. */
export interface Definition {
  readonly id: string
  readonly theme: Theme
  readonly title: string
  /** The plain question it answers. */
  readonly question: string
  readonly better: 'higher' | 'lower' | 'neither'
  /** Singular and plural of what is counted. */
  readonly noun?: readonly [string, string]
  /** The rule behind it: law, guidance, or the Department's published measure. */
  readonly source: string
  /** What to bear in mind when reading it. */
  readonly caution?: string
  readonly reach: Reach
  readonly yearReach?: YearReach
  /** Collected at any time, once a year as at 31 March (OC2), or once for the whole year (OC3). */
  readonly collected?: 'always' | 'year-end' | 'yearly'
  /** Tables the return must hold. Empty when no return is needed. */
  readonly tables: readonly TableName[]
  /** Those of its tables whose rows in a later return tell of the period as well: lacking in its own, a later one serves. */
  readonly toldLater?: readonly TableName[]
  /** Local collections that must be held. */
  readonly collections?: readonly CollectionName[]
  /** True for things that happen, of which one child may have many: the figure says how many children they are of. */
  readonly events?: true
  /** Decimals its values are printed with, where the unit's usual number is not enough. */
  readonly decimals?: 0 | 1 | 2
  /** What its rows are, when they are not of the day or the twelve months to it: `by contract year`. */
  readonly rowsAre?: string
  /** True when its rows are shown month by month, as a paper prints them: what each code or grade was in each month. */
  readonly rowsByMonth?: true
  /** Keys of rows that stand apart from what the others add up to. */
  readonly rowsApart?: readonly string[]
  /** True when it only divides children in care into rows, so that its own course over time is another indicator's. */
  readonly onlyRows?: true
  /** True when it needs every home of its window: a case system's list of children in care holds the latest alone. */
  readonly everyMove?: true
  /** Months of history before the last day that a true value rests on. */
  readonly historyMonths?: number
  /** What is still open in a window and may yet change its value: `1 is ongoing.` Such a value is provisional. */
  readonly pending?: (view: View, window: Window) => string | undefined
  /** What a board should ask of a value beyond a limit, in a sentence. */
  readonly flag?: (value: number) => string | undefined
  /** A reason of its own for having no value in a period. */
  readonly gap?: (view: View, window: Window, period: Period) => Gap | undefined
}

export interface Gap {
  readonly status: Status
  readonly note: string
}

/** One thing counted, or not, with the reason in words. */
export interface Case {
  /** `undefined` for what is no child of the record: see `id`. */
  readonly child: Child | undefined
  /** The child's, or that of what is counted. */
  readonly id: string
  /** What it adds to the numerator. */
  readonly amount: number
  /** What it adds to the denominator: 1, or for a ratio what it is out of. */
  readonly weight: number
  readonly reason: () => string
  /** Days it was or is late by the end of the window, where lateness is what decides; `undefined` when not late. */
  readonly daysLate: () => number | undefined
}

/** What is counted in a window: the sum of what each adds, and what they weigh together. */
export interface Tally {
  readonly sum: number
  /** The sum of the squares of what each adds: with it the spread about a mean is known. */
  readonly squares: number
  /** What they are measured over: how many there are, or for a ratio the sum of what each is out of. */
  readonly weight: number
  /** For a median, which cannot be put together from sums: what each adds. */
  readonly values?: readonly number[]
}

/** A division of the cohort into rows. */
export interface Row {
  readonly key: string
  readonly label: string
  readonly numerator: number
  readonly denominator: number
}

/** One way of telling an indicator, from one kind of source. */
export interface Basis {
  /** `the return (OC2)`: completes "From …". */
  readonly source: string
  readonly indicator: Indicator
}

/** One indicator: what it says of itself, and how it counts. */
export interface Indicator extends Definition {
  readonly kind: 'count' | 'share' | 'rate' | 'average' | 'median' | 'ratio'
  readonly unit: Unit
  readonly numeratorWords: string
  /** `undefined` for a count. */
  readonly denominatorWords: string | undefined
  /** The sum and the number of what is counted. */
  readonly tally: (view: View, window: Window) => Tally
  /** The same one by one, with reasons. */
  readonly cases: (view: View, window: Window) => readonly Case[]
  readonly whyOut: (child: Child, view: View, window: Window) => string
  readonly rows: ((view: View, window: Window) => readonly Row[]) | undefined
  /** Where several sources can tell it, each in order of trust: a value comes from the first that has one. */
  readonly bases?: readonly Basis[]
}
