import type { Child } from '../record/child.ts'
import type { Indicator } from './indicator.ts'
import type { View } from './view.ts'
import type { Window } from './window.ts'

/** Why a child, or one event of a child's, is in or out of an indicator. */
export interface Reason {
  readonly id: string
  /** For a count: counted or not. */
  readonly inDenominator: boolean
  /** What it adds to the denominator: 1, for a ratio what it is out of, 0 outside. */
  readonly weight: number
  /** What it adds: 1 or 0, -1 for one that takes away, a ratio's amount; 1 in an average, whose amount the reason says. */
  readonly inNumerator: number
  readonly reason: string
  /** Days late by the end of the window, where lateness is what decides; `undefined` when not late. */
  readonly daysLate: number | undefined
}

/** One line for each case and one for each child among some without any, by child. Children with several events have several lines. */
export function reasonsFor(
  indicator: Indicator,
  view: View,
  window: Window,
  among: readonly Child[] = view.children,
): Reason[] {
  const cases = indicator.cases(view, window)
  const counted = new Set(cases.map(({ child }) => child))
  const inside = cases.map(({ id, amount, weight, reason, daysLate }) => ({
    id,
    inDenominator: true,
    weight,
    inNumerator: indicator.kind === 'average' || indicator.kind === 'median' ? 1 : amount,
    reason: reason(),
    daysLate: daysLate(),
  }))
  const outside = among
    .filter((child) => !counted.has(child))
    .map((child) => ({
      id: child.id,
      inDenominator: false,
      weight: 0,
      inNumerator: 0,
      reason: indicator.whyOut(child, view, window),
      daysLate: undefined,
    }))
  return [...inside, ...outside].sort((a, b) => (a.id < b.id ? -1 : Number(a.id > b.id)))
}
