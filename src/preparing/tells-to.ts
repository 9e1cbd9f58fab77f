import { holdingsOf } from '../core/record/holdings.ts'
import type { Load } from '../core/record/load.ts'
import { addDays, type Day } from '../core/time/day.ts'
import { startOfMonth } from '../core/time/period.ts'

/**
 * The end of the last whole month that what was loaded tells of, and that has passed on the day `today`; `undefined` when
 * it tells of none. Returns tell to the end of their year, lists to the day they were drawn, collections to the day that
 * half of them reach: some hold dates to come, and any may hold one mistyped.
 */
export function tellsTo({ returns, facts, lists, aggregates }: Load, today: Day): Day | undefined {
  const { lastDay, lastSeen, drawn, collections } = holdingsOf(
    returns,
    facts,
    undefined,
    aggregates.given,
    lists,
  )
  const reached = [...collections.values()].map(({ to }) => to).filter(Number.isFinite)
  const days = [
    ...(returns.length > 0 ? [lastDay < today ? lastDay : lastSeen] : []),
    ...drawn,
    ...reached
      .sort((a, b) => a - b)
      .slice(Math.floor(reached.length / 2), Math.floor(reached.length / 2) + 1),
  ]
  if (days.length === 0) return undefined
  return endOfMonthBy(Math.min(Math.max(...days), addDays(today, -1)) as Day)
}

/** The last day of the month, when the day is that; else of the month before. */
const endOfMonthBy = (on: Day): Day => addDays(startOfMonth(addDays(on, 1)), -1)
