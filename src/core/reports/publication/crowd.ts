import type { Indicator } from '../../indicators/indicator.ts'
import { hasValue, type Measurement } from '../../indicators/measurement.ts'
import { tellingOf } from '../../indicators/trust.ts'
import type { View } from '../../indicators/view.ts'
import { periodCell } from '../../disclosure/cell-id.ts'

/** Whose events a number is of: how many events and children, and how many of the events are one child's, the most of any. */
export interface Crowd {
  readonly events: number
  readonly children: number
  readonly most: number
}

/** The crowd behind each printed number of events, by cell. Only for indicators of things of which one child may have
 *  many, and for means and ratios, which one child may pull. None where some are of nobody known. */
export function crowdsBehind(
  measured: readonly {
    readonly indicator: Indicator
    readonly series: readonly Pick<Measurement, 'period' | 'status'>[]
    readonly years: readonly Pick<Measurement, 'period' | 'status'>[]
  }[],
  view: View,
): ReadonlyMap<string, Crowd> {
  const found = new Map<string, Crowd>()
  for (const { indicator, series, years } of measured.filter(
    ({ indicator: { events, kind } }) => events ?? kind === 'ratio',
  ))
    for (const { period, status } of [...series, ...years]) {
      const crowd = hasValue(status) ? crowdIn(indicator, view, period) : undefined
      if (crowd) found.set(periodCell(indicator.id, period.kind, period.id), crowd)
    }
  return found
}

function crowdIn(indicator: Indicator, view: View, period: Measurement['period']): Crowd | undefined {
  const { indicator: told, window, gap } = tellingOf(indicator, view, period)
  if (gap) return undefined
  const each = new Map<string, number>()
  for (const { id, child, amount } of told.cases(view, window)) {
    if (child === undefined) return undefined
    each.set(id, (each.get(id) ?? 0) + amount)
  }
  const amounts = [...each.values()].filter((amount) => amount > 0)
  const events = amounts.reduce((sum, amount) => sum + amount, 0)
  return amounts.length === 0 ? undefined : { events, children: amounts.length, most: Math.max(...amounts) }
}
