import { answeringYear } from '../record/holdings.ts'
import { addDays, addMonths, calendar, earlier, longDay, type Day } from '../time/day.ts'
import { financialYear, financialYearOf, monthsTo, yearId, type Period } from '../time/period.ts'
import type { Gap, Indicator } from './indicator.ts'
import type { BreakdownRow, Measurement } from './measurement.ts'
import type { View } from './view.ts'
import { lastMonths, windowOf, type Window } from './window.ts'

/** An indicator's whole story: months, years and rows. */
export interface Measured {
  readonly indicator: Indicator
  /** Oldest first; the last month ends on the as-at date. */
  readonly series: readonly Measurement[]
  /** Each loaded return's year that begins on or before the as-at date, oldest first. */
  readonly years: readonly Measurement[]
  readonly breakdown: readonly BreakdownRow[]
}

/** Measures one indicator. `months` is how many months the series has. */
export function measure(indicator: Indicator, view: View, asAt: Day, months: number): Measured {
  const years = view.holdings.years
    .map((year) => financialYear(year, asAt))
    .filter(({ from }) => from <= asAt)
  return {
    indicator,
    series: monthsTo(asAt, months).map((period) => measurePeriod(indicator, view, period)),
    years: years.map((period) => measurePeriod(indicator, view, period)),
    breakdown: breakdownOf(indicator, view, asAt),
  }
}

/** One value with its status; `null` numbers and a sentence when there is none. */
export function measurePeriod(indicator: Indicator, view: View, period: Period): Measurement {
  const window = windowFor(indicator, period)
  const gap = gapOf(indicator, view, window, period)
  if (gap) return { period, numerator: null, denominator: null, value: null, ...gap }
  const numbers = numbersOf(indicator, view, window)
  if (numbers.denominator === 0)
    return { period, numerator: null, denominator: null, value: null, ...nobody(indicator) }
  return { period, ...numbers, ...standing(indicator, view, window, period) }
}

/** The days an indicator looks at for a period. */
export const windowFor = (indicator: Indicator, period: Period): Window =>
  windowOf(period, indicator.reach, indicator.yearReach)

function numbersOf(
  indicator: Indicator,
  view: View,
  window: Window,
): Pick<Measurement, 'numerator' | 'denominator' | 'value' | 'squares'> {
  const { sum: numerator, squares, count } = indicator.tally(view, window)
  switch (indicator.kind) {
    case 'count':
      return { numerator, denominator: null, value: numerator }
    case 'share':
      return { numerator, denominator: count, value: (numerator / count) * 100 }
    case 'average':
      return { numerator, denominator: count, value: numerator / count, squares }
    case 'rate': {
      const denominator = view.populationOn(window.to)?.persons ?? 0
      return { numerator, denominator, value: (numerator / denominator) * 10_000 }
    }
  }
}

function gapOf(indicator: Indicator, view: View, window: Window, period: Period): Gap | undefined {
  return (
    beforeReturns(view, period) ??
    afterReturns(indicator, view, period) ??
    outOfSeason(indicator, period) ??
    withoutTable(indicator, view, period) ??
    indicator.gap?.(view, window, period)
  )
}

/** Ruling A-06. */
function beforeReturns({ holdings: { firstDay } }: View, { kind, from }: Period): Gap | undefined {
  if (kind === 'year' || from >= firstDay) return undefined
  return {
    status: 'not-collected',
    note: `No return loaded covers this month: the first begins on ${longDay(firstDay)}.`,
  }
}

/** What happened in a month after the last return cannot be told when nothing loaded is dated in it or later. */
function afterReturns(
  { reach }: Indicator,
  { holdings: { lastDay, lastSeen } }: View,
  { from }: Period,
): Gap | undefined {
  if (reach !== 'period' || from <= lastDay || from <= lastSeen) return undefined
  return {
    status: 'not-collected',
    note: `The last return loaded ends on ${longDay(lastDay)}, and nothing in it is dated in this month or later.`,
  }
}

/** OC2 is a picture on 31 March, OC3 of a whole year. Rulings. */
function outOfSeason(indicator: Indicator, { kind, to, complete }: Period): Gap | undefined {
  if (!isYearly(indicator)) return undefined
  if (kind === 'year') {
    if (complete) return undefined
    return { status: 'not-due', note: `Collected for the whole year: due after ${longDay(yearEnd(to))}.` }
  }
  if (indicator.collected === 'year-end' && complete && calendar(to).month === 3) return undefined
  const note =
    indicator.collected === 'year-end'
      ? 'Collected once a year, as at 31 March.'
      : 'Collected once for the whole year.'
  return { status: 'not-collected', note }
}

const yearEnd = (on: Day): Day => addDays(financialYear(financialYearOf(on) + 1, on).from, -1)

function withoutTable(indicator: Indicator, view: View, { to }: Period): Gap | undefined {
  const year = isYearly(indicator) ? financialYearOf(to) : answeringYear(view.holdings, to)
  const held = view.holdings.tables.get(year)
  if (held === undefined)
    return { status: 'not-collected', note: `The return for ${yearId(year)} has not been loaded.` }
  const lacking = indicator.tables.find((table) => !held.has(table))
  if (lacking === undefined) return undefined
  return { status: 'not-collected', note: `The return loaded for ${yearId(year)} holds no ${lacking} table.` }
}

/** OC2 and OC3 answer for their own year only; other tables also for the days after the last return. */
const isYearly = ({ collected }: Indicator): boolean => collected !== undefined && collected !== 'always'

const nobody = ({ denominatorWords }: Indicator): Gap => ({
  status: 'not-applicable',
  note: `There were no ${denominatorWords ?? 'cases'}.`,
})

function standing(
  indicator: Indicator,
  view: View,
  window: Window,
  period: Period,
): { status: Measurement['status']; note?: string } {
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
    const part = `Counted to ${longDay(period.to)}, before the ${period.kind} ended.`
    return { status: 'provisional', note: broken ? `${part} ${short}` : part }
  }
  return broken ? { status: 'broken-series', note: short } : { status: 'final' }
}

/** Stocks on the as-at date, flows over the twelve months to it, OC2 and OC3 only when that is a 31 March. A-63. */
function breakdownOf(indicator: Indicator, view: View, asAt: Day): BreakdownRow[] {
  if (!indicator.rows) return []
  const period = isYearly(indicator)
    ? financialYear(financialYearOf(asAt), asAt)
    : (monthsTo(asAt, 1)[0] as Period)
  const window =
    indicator.reach === 'day' ? { from: asAt, to: asAt, counting: 'once' as const } : lastMonths(asAt, 12)
  if (gapOf(indicator, view, window, period)) return []
  return indicator
    .rows(view, window)
    .map((row) => ({ ...row, value: (row.numerator / row.denominator) * 100 }))
}
