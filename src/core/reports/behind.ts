import { concentrationOf, type Concentration } from '../indicators/concentration.ts'
import type { Indicator } from '../indicators/indicator.ts'
import { measurePeriod, type Measured } from '../indicators/measure.ts'
import { hasValue, type Measurement } from '../indicators/measurement.ts'
import { spreadOf, type Spread } from '../indicators/spread.ts'
import { everyTelling, tellingOf } from '../indicators/trust.ts'
import type { View } from '../indicators/view.ts'
import { lastMonths } from '../indicators/window.ts'
import type { Day } from '../time/day.ts'
import { monthsTo, type Period } from '../time/period.ts'

/** What stands behind an indicator's latest figure. */
export interface Behind {
  /** How what is averaged lies about its mean. */
  readonly spread?: Spread
  /** Whose events they are, over the twelve months to the as-at date. */
  readonly concentration?: Concentration
  /** What other sources say of the same period, in order of trust. */
  readonly others: readonly { readonly source: string; readonly measurement: Measurement }[]
}

/** Looks behind the latest figure of an indicator. */
export function behind({ indicator, series, years }: Measured, view: View, asAt: Day): Behind {
  const period = latest([...years, ...series])
  const spread =
    period && indicator.kind === 'average' ? spreadOf(casesIn(indicator, view, period)) : undefined
  const concentration = indicator.events ? concentrationIn(indicator, view, asAt) : undefined
  return {
    ...(spread && { spread }),
    ...(concentration && { concentration }),
    others: period ? othersOf(indicator, view, period) : [],
  }
}

/** The last period with a value: months stand after years, so that a month wins over the year it ends. */
export const latest = (all: readonly Measurement[]): Period | undefined =>
  all
    .filter(({ status }) => hasValue(status))
    .reduce<Measurement | undefined>(
      (best, each) => (best && best.period.to > each.period.to ? best : each),
      undefined,
    )?.period

function casesIn(indicator: Indicator, view: View, period: Period) {
  const { indicator: told, window, gap } = tellingOf(indicator, view, period)
  return gap ? [] : told.cases(view, window)
}

function concentrationIn(indicator: Indicator, view: View, asAt: Day): Concentration | undefined {
  const [month] = monthsTo(asAt, 1)
  const telling = month && tellingOf(indicator, view, month)
  if (!telling || telling.gap) return undefined
  return concentrationOf(telling.indicator.cases(view, { ...lastMonths(asAt, 12), counting: 'each' }))
}

const othersOf = (indicator: Indicator, view: View, period: Period): Behind['others'] =>
  everyTelling(indicator, view, period)
    .slice(1)
    .map(({ indicator: told, source }) => ({
      source: source ?? '',
      measurement: measurePeriod(told, view, period),
    }))
    .filter(({ measurement }) => hasValue(measurement.status))
