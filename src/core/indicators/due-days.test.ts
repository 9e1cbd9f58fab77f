import { expect, test } from 'vitest'
import { addDays, day, type Day } from '../time/day.ts'
import { planEnds, termOn } from './school-terms.ts'
import { lastMonths, outOfDate, within } from './window.ts'

/** Every day of the two years about a leap day. */
const days = Array.from({ length: 731 }, (_, at) => addDays(day('2023-03-01'), at))

/** The first day from `from` on which something no longer holds, asked day by day. */
function firstDay(from: Day, holds: (on: Day) => boolean): Day {
  let on = from
  while (holds(on)) on = addDays(on, 1)
  return on
}

test.each([6, 12])(
  'what was done %d months ago is out of date on the first day its window leaves it',
  (months) => {
    for (const done of days)
      expect(outOfDate(done, months)).toBe(firstDay(done, (on) => within(lastMonths(on, months), done)))
  },
)

test('a plan ends on the first day for which only later plans do', () => {
  for (const plan of days) expect(planEnds(plan)).toBe(firstDay(plan, (on) => termOn(on).since <= plan))
})
