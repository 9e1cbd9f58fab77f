import type { Comparison } from '../reconcile/compare.ts'
import type { Reconciliation } from '../reconcile/reconcile.ts'
import { isoDay } from '../time/day.ts'
import { explainedIn } from './reconciliation.ts'

/** The reconciliation for other programs: numbers by fact and pair of sources, and no child's identifier. */
export const reconciliationJson = (authority: string, { asAt, comparisons, alone }: Reconciliation) => ({
  schema: 'hearth-reconciliation/1',
  authority,
  asAt: isoDay(asAt),
  differences: explainedIn(comparisons),
  comparisons: comparisons.map(comparisonJson),
  notCompared: alone.map(({ title, source }) => ({ title, source: source ?? null })),
})

const comparisonJson = (comparison: Comparison) => {
  const { fact, first, second, told, agree, differ, onlyFirst, onlySecond, because } = comparison
  return {
    fact: fact.id,
    title: fact.title,
    first: { name: first.name, asAt: isoDay(first.asAt) },
    second: { name: second.name, asAt: isoDay(second.asAt) },
    children: told,
    agree,
    differ,
    onlyFirst,
    onlySecond,
    differences: explainedIn([comparison]),
    because,
  }
}
