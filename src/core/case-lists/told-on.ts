import { indicatorOf } from '../indicators/index.ts'
import { everyTelling, tellingOf } from '../indicators/trust.ts'
import type { View } from '../indicators/view.ts'
import type { Day } from '../time/day.ts'
import { monthsTo } from '../time/period.ts'

/**
 * Which sources have a value for an indicator in the month of a day, the most trusted first: a list can be made of what
 * they hold. Empty where none has, and then the list is empty and says nothing is due by mistake.
 */
export function sourcesOn(id: string, view: View, on: Day): readonly string[] {
  const [indicator, [month]] = [indicatorOf(id), monthsTo(on, 1)]
  if (indicator === undefined || month === undefined) return []
  if (indicator.bases !== undefined)
    return everyTelling(indicator, view, month).map(({ source }) => source ?? '')
  return tellingOf(indicator, view, month).gap === undefined ? [''] : []
}
