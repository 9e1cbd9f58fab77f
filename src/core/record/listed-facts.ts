import type { CareList } from '../sources/annex-a/care-list.ts'
import type { CollectionName, Fact } from '../sources/collections.ts'
import type { Facts } from '../sources/facts.ts'
import type { Day } from '../time/day.ts'

/**
 * Facts with what workbooks drawn one after another repeat said once: the oldest drawn first, a date told again left
 * out, of adopters and positions of one day the newest, and a plan ended on the day a later list no longer shows it.
 */
export function settled(facts: Facts, lists: readonly CareList[]): Facts {
  if (!Object.values(facts).some((rows) => rows.some(isDrawn))) return facts
  return Object.fromEntries(
    (Object.entries(facts) as [CollectionName, readonly Fact<CollectionName>[]][]).map(([name, rows]) => {
      const drawn = rows.filter(isDrawn).sort((a, b) => dayOf(a) - dayOf(b))
      const own = rows.filter((row) => !isDrawn(row))
      const ended = name === 'permanence_plans' ? endedIn(drawn, lists) : drawn
      return [name, [...own, ...saidOnce(name, ended)]]
    }),
  )
}

const isDrawn = ({ origin }: Fact<CollectionName>): boolean => origin.kind === 'annex-a'
const dayOf = ({ origin }: Fact<CollectionName>): Day => origin.asAt ?? (0 as Day)

/** What makes two rows of a collection one fact, however the rest of them differs; the whole row when not said. */
const sameBy: { readonly [N in CollectionName]?: (row: Fact<N>) => readonly unknown[] } = {
  adopters: ({ adopter_id }) => [adopter_id],
  care_leavers: ({ child_id, as_at }) => [child_id, as_at],
}

function saidOnce<N extends CollectionName>(name: N, rows: readonly Fact<N>[]): Fact<N>[] {
  const same = sameBy[name]
  const said = new Map<string, Fact<N>>()
  for (const row of rows) {
    const key = JSON.stringify(same === undefined ? { ...row, line: 0, origin: 0 } : same(row))
    // One told by key is as the newest list has it; one told whole keeps the day it was first seen.
    if (same !== undefined || !said.has(key)) said.set(key, row)
  }
  return [...said.values()]
}

/** Plans as lists show them: one a list shows again goes on, and one the child's next list does not show has ended. */
function endedIn(
  plans: readonly Fact<'permanence_plans'>[],
  lists: readonly CareList[],
): Fact<'permanence_plans'>[] {
  const shown = plansShown(lists)
  return plans.flatMap((plan) => {
    const own = shown.get(plan.child_id ?? '') ?? []
    const before = own.findLast(({ on }) => on < dayOf(plan))
    const after = own.find(({ on, plan: now }) => on > dayOf(plan) && now !== plan.plan)
    if (before?.plan === plan.plan) return []
    return after === undefined ? [plan] : [{ ...plan, end_date: after.on }]
  })
}

/** What each list shows of each child's plan, the oldest first. */
function plansShown(lists: readonly CareList[]): Map<string, { on: Day; plan: string | undefined }[]> {
  const shown = new Map<string, { on: Day; plan: string | undefined }[]>()
  for (const { drawn, rows } of [...lists].sort((a, b) => a.drawn - b.drawn))
    for (const { child_id, plan } of rows)
      shown.set(child_id, [...(shown.get(child_id) ?? []), { on: drawn, plan }])
  return shown
}
