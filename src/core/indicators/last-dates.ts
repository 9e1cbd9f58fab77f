import type { Fact } from '../sources/collections.ts'
import { longDay, type Day } from '../time/day.ts'
import { startOfMonth } from '../time/period.ts'
import type { Gap } from './indicator.ts'
import type { View } from './view.ts'
import type { Window } from './window.ts'

type Dated = 'health_assessments' | 'dental_checks'

/**
 * An inspection list (Annex A) overwrites each child's last date, so it tells of the month it was drawn in and of no
 * earlier one. No gap where any other source holds the dates as well.
 */
export const lastDatesGap =
  (name: Dated) =>
  (view: View, { to }: Window): Gap | undefined => {
    const drawn = drawnFor(view, name)
    if (drawn === 'every date' || drawn.some((on) => startOfMonth(on) === startOfMonth(to))) return undefined
    return {
      status: 'not-collected',
      note: `The inspection lists loaded hold each child's last date only, and tell of the months they were drawn in: ${drawn.map(longDay).join(', ')}.`,
    }
  }

type Drawn = readonly Day[] | 'every date'

const known = { health_assessments: new WeakMap<View, Drawn>(), dental_checks: new WeakMap<View, Drawn>() }

function drawnFor(view: View, name: Dated): Drawn {
  const found = known[name].get(view) ?? findDrawn(view, name)
  known[name].set(view, found)
  return found
}

function findDrawn({ children }: View, name: Dated): Drawn {
  const days = new Set<Day>()
  for (const { facts } of children)
    for (const { origin } of (facts[name] ?? []) as readonly Fact<Dated>[]) {
      if (origin.kind !== 'annex-a' || origin.asAt === undefined) return 'every date'
      days.add(origin.asAt)
    }
  return [...days].sort((a, b) => a - b)
}
