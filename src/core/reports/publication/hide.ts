import type { OpenModel } from '../../disclosure/linear-program.ts'
import type { Policy } from '../../disclosure/policy.ts'
import type { Pattern, Problem } from '../../disclosure/problem.ts'
import { suppress, type Guarding } from '../../disclosure/suppress.ts'
import type { View } from '../../indicators/view.ts'
import type { DataSet } from '../data-set.ts'
import { crowdsBehind } from './crowd.ts'
import type { Earlier } from './earlier.ts'
import { printedIn } from './printed.ts'
import { problemOf } from './problem.ts'

/** What is to be hidden of a data set, and why. */
export interface Hiding {
  readonly policy: Policy
  readonly problem: Problem
  readonly pattern: Pattern
  /** Indicators with a small number that cannot be guarded, for all that is bound to it is known; `[]` when all are. */
  readonly unguarded: readonly string[]
}

/** What hiding rests on besides the data set itself. */
export interface Means {
  readonly view: View
  readonly policy: Policy
  readonly earlier: readonly Earlier[]
  readonly open: OpenModel
  readonly told?: Guarding
}

/** Chooses what a public edition hides: every small number, and what would give one away. Throws what `told` throws. */
export function hide(set: DataSet, { view, policy, earlier, open, told }: Means): Hiding {
  const printed = printedIn(set)
  const problem = problemOf({ printed, policy, crowds: crowdsBehind(set.entries, view), earlier })
  const pattern = suppress(problem, open, told)
  const known = new Set(problem.quantities.flatMap(({ id, known: isKnown }) => (isKnown ? [id] : [])))
  // A number that was published before cannot be taken back.
  const unguarded = pattern.unguarded.filter((quantity) => !known.has(quantity))
  return { policy, problem, pattern, unguarded: [...new Set(unguarded.map(indicatorIn))].sort() }
}

/** The indicator of a cell's id, or of a quantity's, which may have an earlier edition's day before it. */
export const indicatorIn = (id: string): string => id.replace(/^[^/#]*:/, '').replace(/[/#].*$/s, '')
