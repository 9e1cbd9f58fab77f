import { addDays, addMonths, earlier, longDay } from '../time/day.ts'
import type { Period } from '../time/period.ts'
import type { Gap, Indicator } from './indicator.ts'
import type { Measurement } from './measurement.ts'
import type { View } from './view.ts'
import type { Window } from './window.ts'

/** The status of a share of nobody. */
export const nobody = ({ denominatorWords }: Indicator): Gap => ({
  status: 'not-applicable',
  note: `There were no ${denominatorWords ?? 'cases'}.`,
})

/** The status of a value, and what to bear in mind about it. */
export function standing(
  indicator: Indicator,
  view: View,
  window: Window,
  period: Period,
): { status: Measurement['status']; note?: string } {
  if (indicator.tables.length === 0) return period.complete ? { status: 'final' } : partly(period)
  const { firstDay, lastDay } = view.holdings
  const rests = earlier(
    window.from,
    indicator.historyMonths ? addDays(addMonths(window.to, -indicator.historyMonths), 1) : window.from,
  )
  const broken = rests < firstDay
  const short = `The returns loaded begin on ${longDay(firstDay)}, and a true value rests on what happened from ${longDay(rests)}.`
  if (period.to > lastDay)
    return {
      status: 'provisional',
      note: `The last return loaded ends on ${longDay(lastDay)}; nothing after it is known.`,
    }
  if (!period.complete) {
    const part = partly(period)
    return broken ? { ...part, note: `${part.note} ${short}` } : part
  }
  return broken ? { status: 'broken-series', note: short } : { status: 'final' }
}

const partly = ({ kind, to }: Period) =>
  ({
    status: 'provisional',
    note: `Counted to ${longDay(to)}, before the ${kind} ended.`,
  }) as const
