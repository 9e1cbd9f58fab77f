import { isRare, rollingYear } from '../benchmarks/rolling.ts'
import { addMonths, longDay, type Day } from '../time/day.ts'
import { courseOf, isNumbered, unbroken, type Course, type Numbered } from './course.ts'
import type { Entry } from './data-set.ts'
import { headlineOf } from './headline.ts'
import { sayNumber } from './say.ts'

/** Twelve months of what seldom happens, and the whole years that had ended before they began. */
export interface Rolling {
  readonly now: number
  readonly from: Day
  readonly to: Day
  /** Oldest first, three at most; none when no such year can be shown. */
  readonly earlier: readonly Numbered[]
}

/** The rolling year of a count whose months are too few to read, made of the months shown. `undefined` for anything else,
 *  where a month of the twelve has no number or is not over, and where a break lies within them. */
export function rollingOf(entry: Entry, course: Course | undefined = courseOf(entry)): Rolling | undefined {
  if (!course || course.fitted !== 'poisson' || !isRare(course.lots)) return undefined
  const last = entry.series.at(-1)?.period
  const whole = course.months.slice(-12)
  const from = whole[0]?.period.from
  const now = rollingYear(course.lots)
  if (!last || now === undefined || from === undefined || from !== addMonths(last.from, -11)) return undefined
  if (!last.complete) return undefined
  return { now, from, to: last.to, earlier: yearsBefore(entry, from) }
}

/** Whole years that share no day with what begins on `from`, back to the first that has no number. */
function yearsBefore({ years }: Entry, from: Day): Numbered[] {
  const ended = years.filter(({ period }) => period.complete && period.to < from)
  const untold = ended.findLastIndex((shown) => !isNumbered(shown))
  return unbroken(ended.slice(untold + 1)).slice(-3)
}

/** The rolling year to be told beside the figure an indicator leads with; none where that is already a year's. */
export const toldRolling = (entry: Entry): Rolling | undefined =>
  headlineOf(entry).now.period.kind === 'year' ? undefined : rollingOf(entry)

/** `Over the twelve months to 30 September 2020 there were 7.` */
export function rollingText(entry: Entry): string[] {
  const rolling = toldRolling(entry)
  if (!rolling) return []
  const { now, to } = rolling
  const were = now === 1 ? 'there was' : 'there were'
  return [`Over the twelve months to ${longDay(to)} ${were} ${now === 0 ? 'none' : sayNumber(now)}.`]
}
