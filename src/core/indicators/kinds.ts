import type { Cohort, Member } from './cohort.ts'
import type { Case, Definition, Indicator, Row, Tally, Unit } from './indicator.ts'
import type { View } from './view.ts'
import type { Window } from './window.ts'

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
  /** Days it was late by the window's end; `undefined` when not late. */
  readonly daysLate?: DaysLate<M>
  readonly rows?: Division<M>
}

type DaysLate<M extends Member> = (member: M, view: View, window: Window) => number | undefined

export interface ShareSpec<M extends Member> extends Definition {
  readonly cohort: Cohort<M>
  /** `children placed three times or more`: completes "The number of …". */
  readonly words: string
  readonly counts: (member: M, view: View, window: Window) => boolean
  readonly because?: (member: M, view: View, window: Window) => string
  /** Days it is late by the window's end; `undefined` when not late. */
  readonly daysLate?: DaysLate<M>
  readonly rows?: Division<M>
}

export interface AverageSpec<M extends Member> extends Definition {
  readonly unit: Unit
  readonly cohort: Cohort<M>
  readonly words: string
  readonly amount: (member: M, view: View, window: Window) => number
  readonly because?: (member: M, view: View, window: Window) => string
  readonly rows?: Division<M>
}

export interface RatioSpec<M extends Member> extends Definition {
  readonly unit: Unit
  readonly cohort: Cohort<M>
  /** `sessions attended`: what the amounts add up to. */
  readonly words: string
  /** `sessions they could have attended`: what they are out of. */
  readonly outOf: string
  readonly amount: (member: M, view: View, window: Window) => number
  readonly weight: (member: M, view: View, window: Window) => number
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

/** The value in the middle of a group; halfway between the two there of an even number. Amounts are taken as they are:
 *  the numerator, what all would have together if each had the middle one, is no more rounded than they. */
export function median<M extends Member>(spec: AverageSpec<M>): Indicator {
  const because = (member: M, view: View, window: Window): string =>
    spec.because?.(member, view, window) ?? `Has ${spec.amount(member, view, window)}`
  const told = counted(spec, 'median', spec.amount, because)
  const tally = (view: View, window: Window): Tally => ({
    ...told.tally(view, window),
    values: spec.cohort.of(view, window).map((member) => spec.amount(member, view, window)),
  })
  return { ...spec, ...told, tally, ...both(spec) }
}

/** A sum over another, where each member adds to both: sessions attended of those possible, reviews done of those due.
 *  In percent when that is its unit. Members without anything to be out of belong outside the cohort. */
export function ratio<M extends Member>(spec: RatioSpec<M>): Indicator {
  const because = (member: M, view: View, window: Window): string =>
    spec.because?.(member, view, window) ??
    `Adds ${spec.amount(member, view, window)} of ${spec.weight(member, view, window)} ${spec.outOf}`
  return {
    ...spec,
    ...counted(spec, 'ratio', spec.amount, because),
    numeratorWords: spec.words,
    denominatorWords: spec.outOf,
  }
}

const both = ({ words, cohort }: { words: string; cohort: { words: string } }) => ({
  numeratorWords: words,
  denominatorWords: cohort.words,
})

interface Counting<M extends Member> extends Definition {
  readonly cohort: Cohort<M>
  readonly rows?: Division<M>
  readonly daysLate?: DaysLate<M>
  /** What each weighs in the denominator; one by default. */
  readonly weight?: (member: M, view: View, window: Window) => number
}

function counted<M extends Member, K extends Indicator['kind']>(
  spec: Counting<M>,
  kind: K,
  amount: (member: M, view: View, window: Window) => number,
  because: (member: M, view: View, window: Window) => string,
) {
  const { cohort, rows, daysLate, weight: weigh = () => 1 } = spec
  return {
    kind,
    tally: (view: View, window: Window): Tally => {
      const members = cohort.of(view, window)
      let [sum, squares, weight] = [0, 0, 0]
      for (const member of members) {
        const adds = amount(member, view, window)
        sum += adds
        squares += adds * adds
        weight += weigh(member, view, window)
      }
      return { sum, squares, weight }
    },
    cases: (view: View, window: Window): Case[] =>
      cohort.of(view, window).map((member) => ({
        child: member.child,
        id: member.child?.id ?? member.id ?? '',
        amount: amount(member, view, window),
        weight: weigh(member, view, window),
        reason: () => because(member, view, window),
        daysLate: () => daysLate?.(member, view, window),
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
