import type { Case } from './indicator.ts'

/** How much of what happened is due to a few. */
export interface Concentration {
  readonly events: number
  readonly children: number
  /** The fewest children who account for half of the events or more. */
  readonly few: number
  /** The events of those few. */
  readonly theirs: number
}

/** Who the events are of; `undefined` when there is none, or some are of nobody known. */
export function concentrationOf(
  cases: readonly Pick<Case, 'id' | 'child' | 'amount'>[],
): Concentration | undefined {
  if (cases.length === 0 || cases.some(({ child }) => child === undefined)) return undefined
  const each = new Map<string, number>()
  for (const { id, amount } of cases) each.set(id, (each.get(id) ?? 0) + amount)
  const ranked = [...each.values()].sort((a, b) => b - a)
  const events = ranked.reduce((sum, amount) => sum + amount, 0)
  let [few, theirs] = [0, 0]
  while (theirs * 2 < events) theirs += ranked[few++] ?? events
  return { events, children: ranked.length, few, theirs }
}
