import type { Comparison, Difference } from '../reconcile/compare.ts'
import type { Reconciliation } from '../reconcile/reconcile.ts'
import type { Statement } from '../reconcile/statement.ts'
import type { Why } from '../reconcile/why.ts'
import { whyWords } from './reconciliation.ts'

/** The columns of the list for fixing. */
export const fixingColumns = [
  'fact',
  'child_id (for officers only)',
  'first source',
  'first value',
  'second source',
  'second value',
  'why',
  'because',
  'whose turn',
] as const

/** One line for each child of whom two sources do not say the same, by fact, the unexplained first. It names children: for officers only. */
export const fixingList = ({ comparisons }: Reconciliation): string[][] =>
  comparisons.flatMap((comparison) =>
    fixingLines(comparison).map(({ child, firstValue, secondValue, why, because, turn }) => [
      ...[comparison.fact.title, child, comparison.first.name, firstValue],
      ...[comparison.second.name, secondValue, why, because, turn],
    ]),
  )

/** A difference in words. */
export interface FixingLine {
  readonly child: string
  readonly firstValue: string
  readonly secondValue: string
  readonly why: string
  readonly because: string
  readonly turn: string
}

/** The differences of one comparison in words, the unexplained first. They name children: for officers only. */
export const fixingLines = (comparison: Comparison): FixingLine[] =>
  [...comparison.differences]
    .sort((a, b) => urgency.indexOf(a.why) - urgency.indexOf(b.why))
    .map((difference) => lineOf(comparison, difference))

/** What waits for somebody first. */
const urgency: readonly Why[] = ['unexplained', 'disputed', 'refused', 'recording-lag', 'date', 'cohort']

const lineOf = (comparison: Comparison, difference: Difference): FixingLine => ({
  child: difference.child,
  firstValue: valueOf(difference.first),
  secondValue: valueOf(difference.second),
  why: whyWords[difference.why].toLowerCase(),
  because: difference.because,
  turn: turnOf(comparison, difference),
})

/** `2019-06-01; refused since` where a refusal stands beside the last that was done. */
const valueOf = (says: Statement | undefined): string => {
  if (says === undefined) return ''
  if (!says.refused || /^refu/i.test(says.value)) return says.value
  return `${says.value}; ${says.on === undefined ? 'refused' : 'refused since'}`
}

function turnOf({ first, second }: Comparison, { turn }: Difference): string {
  switch (turn) {
    case 'first':
      return first.name
    case 'second':
      return second.name
    case 'both':
      return `${second.name}, then ${first.name}`
    case 'nobody':
      return 'nobody'
  }
}
