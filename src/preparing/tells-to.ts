import { holdingsOf } from '../core/record/holdings.ts'
import type { Load } from '../core/record/load.ts'
import { addDays, type Day } from '../core/time/day.ts'
import { startOfMonth } from '../core/time/period.ts'

/**
 * The end of the last whole month that what was loaded tells of, and that has passed on the day `today`; `undefined` when
 * it tells of none. Returns tell to the end of their year, lists to the day they were drawn, collections to their last date.
 */
export function tellsTo({ returns, facts, lists, aggregates }: Load, today: Day): Day | undefined {
  const { lastDay, lastSeen, drawn, collections } = holdingsOf(
    returns,
    facts,
    undefined,
    aggregates.given,
    lists,
  )
  const days = [
    ...(returns.length > 0 ? [lastDay < today ? lastDay : lastSeen] : []),
    ...drawn,
    ...[...collections.values()].map(({ to }) => to),
  ].filter((day) => Number.isFinite(day) && day > 0)
  if (days.length === 0) return undefined
  const told = Math.min(Math.max(...days), addDays(today, -1)) as Day
  return endOfMonthBy(told)
}

/** The last day of the month, when the day is that; else of the month before. */
function endOfMonthBy(on: Day): Day {
  const next = addDays(on, 1)
  return addDays(startOfMonth(next), -1)
}
