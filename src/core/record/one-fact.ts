import type { CollectionName, Fact, Origin } from '../sources/collections.ts'
import type { Facts } from '../sources/facts.ts'
import { startOfMonth } from '../time/period.ts'

/** Which source is believed where two give one fact: the team's own list, then the case system, then inspection lists. */
const trust: Readonly<Record<Origin['kind'], number>> = { local: 0, ssd: 1, 'annex-a': 2 }

/** What makes facts of two sources one: the day it happened; for a young person's position, the month it is of. */
const sameBy: { readonly [N in CollectionName]?: (fact: Fact<N>) => number | undefined } = {
  health_assessments: ({ completed_date }) => completed_date,
  dental_checks: ({ check_date }) => check_date,
  immunisation_status: ({ as_at }) => as_at,
  sdq_scores: ({ completed_date }) => completed_date,
  visits: ({ visit_date }) => visit_date,
  return_home_interviews: ({ missing_start }) => missing_start,
  review_schedule: ({ review_date }) => review_date,
  care_leavers: ({ as_at }) => as_at && startOfMonth(as_at),
  pathway_plans: ({ completed_date }) => completed_date,
  education_status: ({ as_at }) => as_at,
}

/**
 * Facts that several sources give said once: the most trusted source's values, and what it leaves blank from the next.
 * What each source said by itself is not lost: reconciliation hears them apart. Facts of one source stay as they are.
 */
export function once(facts: Facts): Facts {
  return Object.fromEntries(
    (Object.entries(facts) as [CollectionName, readonly Fact<CollectionName>[]][]).map(([name, rows]) => [
      name,
      sameBy[name] === undefined || !isToldTwice(rows) ? rows : onceEach(name, rows),
    ]),
  )
}

const isToldTwice = ([first, ...others]: readonly Fact<CollectionName>[]): boolean =>
  others.some(({ origin }) => origin.kind !== first?.origin.kind)

/** In the order of trust, each joined to the fact of a more trusted source that it is, or added. */
function onceEach<N extends CollectionName>(name: N, rows: readonly Fact<N>[]): Fact<N>[] {
  const places = new Map<string, number>()
  const all: Fact<N>[] = []
  for (const row of [...rows].sort((a, b) => trust[a.origin.kind] - trust[b.origin.kind])) {
    const on = sameBy[name]?.(row)
    const key = `${'child_id' in row ? String(row.child_id) : ''} ${String(on)}`
    const place = on === undefined ? undefined : places.get(key)
    const known = place === undefined ? undefined : all[place]
    if (place !== undefined && known !== undefined && known.origin.kind !== row.origin.kind)
      all[place] = filledFrom(known, row)
    else {
      if (place === undefined) places.set(key, all.length)
      all.push(row)
    }
  }
  return all
}

/** A fact with what it leaves blank from a less trusted source's telling of it. */
const filledFrom = <N extends CollectionName>(known: Fact<N>, other: Fact<N>): Fact<N> => ({
  ...other,
  ...Object.fromEntries(Object.entries<unknown>(known).filter(([, value]) => value !== undefined)),
})
