import type { Day } from '../../time/day.ts'
import { holderOf, leaverHoldings, type Holding } from '../post.ts'
import { isUnsettled, type Commitment } from './commitment.ts'
import { inOrder } from './next-agenda.ts'

/** Something whose owner has left the post, and who holds the post now. */
export interface OfLeaver {
  readonly commitment: Commitment
  readonly left: Holding
  /** An opaque id; `undefined` while nobody holds the post. */
  readonly now: string | undefined
}

/** All that is not settled and belongs to a post somebody left since a day, in the order of its dates. */
export function ofLeavers(
  all: Iterable<Commitment>,
  holdings: readonly Holding[],
  { since, today }: { readonly since: Day; readonly today: Day },
): OfLeaver[] {
  const left = lastToLeave(leaverHoldings(holdings, since, today))
  const found: OfLeaver[] = []
  for (const commitment of all) {
    const holding = commitment.owner === undefined ? undefined : left.get(commitment.owner)
    if (!holding || !isUnsettled(commitment)) continue
    found.push({ commitment, left: holding, now: holderOf(holdings, holding.post, today)?.person })
  }
  return found.sort((a, b) => inOrder(a.commitment, b.commitment))
}

/** What is owned by a post that nobody holds today, or by no post at all. */
export const withoutHolder = (
  all: Iterable<Commitment>,
  holdings: readonly Holding[],
  today: Day,
): Commitment[] =>
  [...all]
    .filter(isUnsettled)
    .filter(({ owner }) => owner === undefined || holderOf(holdings, owner, today) === undefined)
    .sort(inOrder)

function lastToLeave(holdings: readonly Holding[]): Map<string, Holding> {
  const last = new Map<string, Holding>()
  for (const each of holdings) {
    const known = last.get(each.post)
    if (known?.to === undefined || (each.to !== undefined && each.to > known.to)) last.set(each.post, each)
  }
  return last
}
