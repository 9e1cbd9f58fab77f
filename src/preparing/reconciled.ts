import { fixingLines } from '../core/reports/fixing-list.ts'
import type { AboutSource, Comparison } from '../core/reconcile/compare.ts'
import type { Reconciliation } from '../core/reconcile/reconcile.ts'
import { drawn } from '../core/reports/reconciliation.ts'
import type { Partner } from '../core/roles/roles.ts'
import { partnerOf } from '../core/sources/bringing.ts'

/** Two sources held against each other, as the council sees them ('') or one partner does. */
export interface ComparedFor {
  readonly partner: '' | Partner
  readonly fact: string
  readonly first: string
  readonly second: string
  readonly told: number
  readonly agree: number
  readonly differences: number
  readonly unexplained: number
  readonly disputed: number
}

/** One difference, as the council or one partner sees it: to a partner what the other side says of the child is not told. */
export interface LineFor {
  readonly partner: '' | Partner
  readonly fact: string
  readonly child: string
  readonly first: string
  readonly firstValue: string | null
  readonly second: string
  readonly secondValue: string | null
  readonly why: string
  readonly because: string | null
  readonly turn: string
}

/** All comparisons and differences for the council, and for each partner those its own collections are part of. */
export function reconciledFor({ comparisons }: Reconciliation): {
  compared: ComparedFor[]
  lines: LineFor[]
} {
  const views = comparisons.flatMap((comparison) =>
    viewersOf(comparison).map((partner) => ({ comparison, partner })),
  )
  return {
    compared: views.map(({ comparison, partner }) => comparedFor(comparison, partner)),
    lines: views.flatMap(({ comparison, partner }) => linesFor(comparison, partner)),
  }
}

const viewersOf = ({ first, second }: Comparison): ('' | Partner)[] => [
  ...new Set(['' as const, ownerOfSource(first), ownerOfSource(second)]),
]

const ownerOfSource = ({ collection }: AboutSource): '' | Partner =>
  collection === undefined ? '' : partnerOf(collection)

function comparedFor(comparison: Comparison, partner: '' | Partner): ComparedFor {
  const { fact, first, second, told, agree, differences, because } = comparison
  return {
    partner,
    fact: fact.title,
    first: drawn(first),
    second: drawn(second),
    told,
    agree,
    differences: differences.length,
    unexplained: because.unexplained,
    disputed: because.disputed,
  }
}

function linesFor(comparison: Comparison, partner: '' | Partner): LineFor[] {
  const sees = (source: AboutSource): boolean => partner === '' || ownerOfSource(source) === partner
  const { fact, first, second } = comparison
  return fixingLines(comparison).map(({ child, firstValue, secondValue, why, because, turn }) => ({
    partner,
    fact: fact.title,
    child,
    first: first.name,
    firstValue: sees(first) ? firstValue : null,
    second: second.name,
    secondValue: sees(second) ? secondValue : null,
    why,
    // The reason may quote what the other side says.
    because: sees(first) && sees(second) ? because : null,
    turn,
  }))
}
