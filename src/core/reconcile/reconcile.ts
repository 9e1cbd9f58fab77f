import type { Day } from '../time/day.ts'
import { careFacts } from './care.ts'
import { compare, type Comparison } from './compare.ts'
import { healthFacts } from './health.ts'
import { heldOf, type Loaded } from './held.ts'
import { leaverFacts } from './leavers.ts'
import { missingFacts } from './missing.ts'
import { reviewFacts } from './reviews.ts'
import type { Fact } from './statement.ts'
import { whys, type Why } from './why.ts'

/** Every fact that is held twice, each pair of its sources held against each other. */
export interface Reconciliation {
  readonly asAt: Day
  /** By fact: those with the most unexplained differences first, then those with the most disputed. */
  readonly comparisons: readonly Comparison[]
  /** Facts that one source alone holds, with its name, and those that none does. */
  readonly alone: readonly { readonly title: string; readonly source: string | undefined }[]
}

/** Holds the sources of each fact against each other as at a day. */
export function reconcile(loaded: Loaded, asAt: Day): Reconciliation {
  const held = heldOf(loaded, asAt)
  const facts = [healthFacts, reviewFacts, careFacts, missingFacts, leaverFacts].flatMap((of) => of(held))
  const byFact = facts.map((fact) =>
    pairsOf(fact).map(([first, second]) => compare(fact, first, second, held.children)),
  )
  return {
    asAt,
    comparisons: byFact
      .sort(moreToSettle)
      .map((pairs) => pairs.toSorted((a, b) => moreToSettle([a], [b])))
      .flat(),
    alone: facts
      .filter((fact) => pairsOf(fact).length === 0)
      .map(({ title, sources }) => ({ title, source: sources[0]?.name })),
  }
}

function moreToSettle(a: readonly Comparison[], b: readonly Comparison[]): number {
  const [left, right] = [reasonsIn(a), reasonsIn(b)]
  return right.unexplained - left.unexplained || right.disputed - left.disputed
}

/** Each two sources of a fact once, the more trusted first. */
const pairsOf = ({ sources, against }: Fact) =>
  sources.flatMap((first, at) =>
    sources
      .slice(at + 1)
      .filter((second) => against === undefined || first === against || second === against)
      .map((second) => [first, second] as const),
  )

/** Differences by reason over some comparisons. */
export const reasonsIn = (comparisons: readonly Comparison[]): Readonly<Record<Why, number>> =>
  Object.fromEntries(
    whys.map((why) => [why, comparisons.reduce((sum, { because }) => sum + because[why], 0)]),
  ) as Readonly<Record<Why, number>>
