import type { Child } from '../record/child.ts'
import type { TableName } from '../ssda903/tables.ts'
import type { Period } from '../time/period.ts'
import type { Cohort, Member } from './cohort.ts'
import type { Status } from './measurement.ts'
import type { Theme } from './theme.ts'
import type { View } from './view.ts'
import type { Reach, Window, YearReach } from './window.ts'

export type Unit = 'children' | 'episodes' | 'percent' | 'per-10k' | 'days' | 'score' | 'incidents'

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
  /** Tables the return must hold. */
  readonly tables: readonly TableName[]
  /** True when it only divides children in care into rows, so that its own course over time is another indicator's. */
  readonly onlyRows?: true
  /** Months of history before the last day that a true value rests on. */
  readonly historyMonths?: number
  /** A reason of its own for having no value in a period. */
  readonly gap?: (view: View, window: Window, period: Period) => Gap | undefined
}

export interface Gap {
  readonly status: Status
  readonly note: string
}

/** One thing counted, or not, with the reason in words. */
export interface Case {
  readonly child: Child
  /** What it adds to the numerator. */
  readonly amount: number
  readonly reason: () => string
}

/** What is counted in a window: the sum of what each adds, and how many there are. */
export interface Tally {
  readonly sum: number
  /** The sum of the squares of what each adds: with it the spread about a mean is known. */
  readonly squares: number
  readonly count: number
}

/** A division of the cohort into rows. */
export interface Row {
  readonly key: string
  readonly label: string
  readonly numerator: number
  readonly denominator: number
}

/** One indicator: what it says of itself, and how it counts. */
export interface Indicator extends Definition {
  readonly kind: 'count' | 'share' | 'rate' | 'average'
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
}

/** How a cohort divides into rows. A member may be in none or in several. */
export interface Division<M extends Member> {
  /** Who is divided, when not the indicator's own cohort. */
  readonly among?: Cohort<M>
  /** Keys in the order shown, with their labels. */
  readonly labels: Readonly<Record<string, string>>
  readonly keys: (member: M, view: View) => readonly string[]
  /** Whether a member adds to its rows' numerators; all do by default. */
  readonly counts?: (member: M, view: View) => boolean
  /** Who a row is measured over; the whole cohort by default. */
  readonly over?: (member: M, key: string, view: View) => boolean
}

export interface CountSpec<M extends Member> extends Definition {
  readonly unit: Unit
  readonly cohort: Cohort<M>
  /** What each adds; one by default. */
  readonly amount?: (member: M) => number
  readonly because?: (member: M, view: View) => string
  readonly rows?: Division<M>
}

export interface ShareSpec<M extends Member> extends Definition {
  readonly cohort: Cohort<M>
  /** `children placed three times or more`: completes "The number of …". */
  readonly words: string
  readonly counts: (member: M, view: View, window: Window) => boolean
  readonly because?: (member: M, view: View, window: Window) => string
  readonly rows?: Division<M>
}

export interface AverageSpec<M extends Member> extends Definition {
  readonly unit: Unit
  readonly cohort: Cohort<M>
  readonly words: string
  readonly amount: (member: M, view: View, window: Window) => number
  readonly because?: (member: M, view: View, window: Window) => string
}

/** A number of children or events. Its value is the numerator. */
export function count<M extends Member>(spec: CountSpec<M>): Indicator {
  const because = (member: M, view: View): string =>
    spec.because?.(member, view) ?? `One of ${spec.cohort.words}`
  return {
    ...spec,
    ...counted(spec, 'count', spec.amount ?? (() => 1), because),
    numeratorWords: spec.cohort.words,
    denominatorWords: undefined,
  }
}

/** A part of a group, in percent. */
export function share<M extends Member>(spec: ShareSpec<M>): Indicator {
  const amount = (member: M, view: View, window: Window): number =>
    spec.counts(member, view, window) ? 1 : 0
  const because = (member: M, view: View, window: Window): string => {
    const verdict = spec.counts(member, view, window)
      ? `Counted among ${spec.words}`
      : `Not among ${spec.words}`
    const detail = spec.because?.(member, view, window)
    return detail === undefined ? verdict : `${verdict}: ${detail}`
  }
  return { ...spec, ...counted(spec, 'share', amount, because), unit: 'percent', ...both(spec) }
}

/** Children or events for every 10,000 children who live in the area. */
export function rate<M extends Member>(spec: Omit<CountSpec<M>, 'unit' | 'amount'>): Indicator {
  const because = (member: M, view: View): string =>
    spec.because?.(member, view) ?? `One of ${spec.cohort.words}`
  const denominatorWords = 'children aged 0 to 17 who live in the area'
  return {
    ...spec,
    ...counted(spec, 'rate', () => 1, because),
    unit: 'per-10k',
    numeratorWords: spec.cohort.words,
    denominatorWords,
  }
}

/** A mean over a group. */
export function average<M extends Member>(spec: AverageSpec<M>): Indicator {
  const because = (member: M, view: View, window: Window): string =>
    spec.because?.(member, view, window) ?? `Adds ${spec.amount(member, view, window)}`
  return { ...spec, ...counted(spec, 'average', spec.amount, because), ...both(spec) }
}

const both = ({ words, cohort }: { words: string; cohort: { words: string } }) => ({
  numeratorWords: words,
  denominatorWords: cohort.words,
})

function counted<M extends Member, K extends Indicator['kind']>(
  spec: Definition & { readonly cohort: Cohort<M>; readonly rows?: Division<M> },
  kind: K,
  amount: (member: M, view: View, window: Window) => number,
  because: (member: M, view: View, window: Window) => string,
) {
  const { cohort, rows } = spec
  return {
    kind,
    tally: (view: View, window: Window): Tally => {
      const members = cohort.of(view, window)
      let [sum, squares] = [0, 0]
      for (const member of members) {
        const adds = amount(member, view, window)
        sum += adds
        squares += adds * adds
      }
      return { sum, squares, count: members.length }
    },
    cases: (view: View, window: Window): Case[] =>
      cohort.of(view, window).map((member) => ({
        child: member.child,
        amount: amount(member, view, window),
        reason: () => because(member, view, window),
      })),
    whyOut: cohort.whyOut,
    rows:
      rows && ((view: View, window: Window) => divide((rows.among ?? cohort).of(view, window), rows, view)),
  }
}

function divide<M extends Member>(members: readonly M[], division: Division<M>, view: View): Row[] {
  const tally = new Map<string, number>()
  for (const member of members) {
    if (division.counts && !division.counts(member, view)) continue
    for (const key of division.keys(member, view)) tally.set(key, (tally.get(key) ?? 0) + 1)
  }
  const over = (key: string): number =>
    division.over ? members.filter((member) => division.over?.(member, key, view)).length : members.length
  return Object.entries(division.labels).map(([key, label]) => ({
    key,
    label,
    numerator: tally.get(key) ?? 0,
    denominator: over(key),
  }))
}
