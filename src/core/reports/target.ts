import type { Indicator } from '../indicators/indicator.ts'
import type { Target } from '../record/targets.ts'
import type { Period } from '../time/period.ts'
import type { DataSet, Entry, Shown } from './data-set.ts'

/** The data set with the council's own targets beside the indicators they are set for. */
export function withTargets<Set extends DataSet>(set: Set, targets: readonly Target[]): Set {
  if (targets.length === 0) return set
  const own = new Map<string, Target[]>()
  for (const each of targets.toSorted((a, b) => a.from - b.from))
    own.set(each.indicatorId, [...(own.get(each.indicatorId) ?? []), each])
  return { ...set, entries: set.entries.map((entry) => aimed(entry, own.get(entry.indicator.id))) }
}

const aimed = (entry: Entry, targets: readonly Target[] | undefined): Entry =>
  targets === undefined ? entry : { ...entry, targets }

/** The target in force on the last day of a period: none before the first begins, nor for a month what is set for a year. */
export const targetIn = ({ indicator, targets = [] }: Entry, { period }: Pick<Shown, 'period'>) =>
  targets.findLast((each) => each.from <= period.to && isOfLength(each, indicator, period))

/** What happens in a month is a twelfth of what happens in a year; how children stand on a day is of any length. */
function isOfLength({ period: said }: Target, { reach, kind }: Indicator, period: Period): boolean {
  if (reach !== 'period') return true
  const grows = kind === 'count' || kind === 'rate'
  const length = said ?? (grows ? 'year' : undefined)
  return length === undefined || (length === period.kind && (period.complete || !grows))
}
