import { inCareDuring } from '../indicators/in-care.ts'
import { indicatorOf } from '../indicators/index.ts'
import { reasonsFor, type Reason } from '../indicators/reasons.ts'
import { tellingOf } from '../indicators/trust.ts'
import type { View } from '../indicators/view.ts'
import { lastMonths, within, type Window } from '../indicators/window.ts'
import type { Child } from '../record/child.ts'
import type { Day } from '../time/day.ts'
import type { Period } from '../time/period.ts'
import { allocatedOn } from './allocated.ts'
import type { CaseMark } from './case-mark.ts'
import { markedPeriods, type ShownOverTime } from './marked-periods.ts'

/** A data set, as far as its children are asked for. */
export interface MarkedSet {
  readonly asAt: Day
  readonly entries: readonly ShownOverTime[]
}

/**
 * Each child in or out of each indicator in the last month and year and the last with a value, with the reason. None of a
 * period without a value, for nothing was counted. Who is out is told of children known in the year before the period's
 * end: the lines grow with the children of a year, not with those of all years. One at a time, so that they can stream.
 */
export function* caseMarks({ asAt, entries }: MarkedSet, view: View): Generator<CaseMark> {
  const teams = new Map(view.children.map((child) => [child.id, allocatedOn(child, asAt).team]))
  for (const entry of entries)
    for (const period of markedPeriods(entry))
      for (const { id, inDenominator, inNumerator, reason, daysLate } of reasonsIn(entry, view, period))
        yield {
          indicator: entry.indicator.id,
          period: period.id,
          child: id,
          counted: inNumerator !== 0,
          inCohort: inDenominator,
          reason,
          team: teams.get(id),
          daysOverdue: daysLate,
        }
}

function reasonsIn(entry: ShownOverTime, view: View, period: Period): readonly Reason[] {
  const asked = indicatorOf(entry.indicator.id)
  if (asked === undefined) return []
  const { indicator, window, gap } = tellingOf(asked, view, period)
  if (gap !== undefined) return []
  return ofOneKind(
    reasonsFor(
      indicator,
      view,
      window,
      view.children.filter((child) => isKnownIn(child, window)),
    ),
    view,
  )
}

/** In care, or on a list of care leavers, in the window or the year before its end. */
function isKnownIn(child: Child, window: Window): boolean {
  const year = lastMonths(window.to, 12)
  const from = Math.min(window.from, year.from) as Day
  return (
    inCareDuring(child, { ...year, from }) ||
    (child.facts.care_leavers ?? []).some(({ as_at }) => within({ ...year, from }, as_at))
  )
}

/** Where households or answers are counted, no child is in or out: a line for each would say nothing. */
export function ofOneKind(lines: readonly Reason[], { children }: View): readonly Reason[] {
  const ids = new Set(children.map(({ id }) => id))
  const counted = lines.filter(({ inDenominator }) => inDenominator)
  return counted.length === 0 || counted.some(({ id }) => ids.has(id)) ? lines : counted
}
