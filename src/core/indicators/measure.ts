import type { Told } from '../record/told.ts'
import type { Day } from '../time/day.ts'
import { financialYear, financialYearOf, monthsTo, type Period } from '../time/period.ts'
import { gapOf, isYearly } from './gaps.ts'
import { givenMeasurement } from './given.ts'
import type { Indicator, Row, Tally } from './indicator.ts'
import type { BreakdownRow, Measurement } from './measurement.ts'
import { rowSeriesOf, type RowSeries } from './rows-by-month.ts'
import { medianOf } from './spread.ts'
import { nobody, standing } from './standing.ts'
import { partsOf, type View } from './view.ts'
import { asTold, tellingOf, type Telling } from './trust.ts'
import { lastMonths, type Window } from './window.ts'

/** An indicator's whole story: months, years and rows. */
export interface Measured {
  readonly indicator: Indicator
  /** Oldest first; the last month ends on the as-at date. */
  readonly series: readonly Measurement[]
  /** Each loaded return's year that begins on or before the as-at date, oldest first. */
  readonly years: readonly Measurement[]
  readonly breakdown: readonly BreakdownRow[]
  /** The rows month by month and year by year, of an indicator that is shown so. */
  readonly rowSeries: readonly RowSeries[]
}

/** What to measure up to; `told` hears how many children are done of how many. */
export interface Wanted {
  readonly asAt: Day
  readonly months: number
  readonly told?: Told
}

/** Measures some indicators. `months` is how many months each series has. Children are taken some at a time, and what
 *  is counted of them is added up, so that the work grows with their number and no faster. */
export function measureAll(
  list: readonly Indicator[],
  view: View,
  { asAt, months, told }: Wanted,
): Measured[] {
  const plans = list.map((indicator) => planOf(indicator, view, asAt, months))
  let done = 0
  for (const part of partsOf(view)) {
    told?.(done, view.children.length)
    for (const plan of plans) addPart(plan, part)
    done += part.children.length
  }
  return plans.map((plan) => measuredOf(plan, view))
}

/** Measures one indicator. */
export function measure(indicator: Indicator, view: View, asAt: Day, months: number): Measured {
  const [measured] = measureAll([indicator], view, { asAt, months })
  if (measured === undefined) throw new Error('One indicator gives one measurement.')
  return measured
}

/** One value with its status; `null` numbers and a sentence when there is none. */
export function measurePeriod(indicator: Indicator, view: View, period: Period): Measurement {
  const slot = slotOf(indicator, view, period)
  if (!slot.gap) slot.tally = slot.indicator.tally(view, slot.window)
  return measurementOf(indicator, view, slot)
}

/** A value on its way: what has been counted so far. */
interface Slot extends Telling {
  readonly period: Period
  tally: Tally
  rows: readonly Row[]
}

interface Plan {
  readonly indicator: Indicator
  readonly months: readonly Slot[]
  readonly years: readonly Slot[]
  /** The window of the breakdown; `undefined` when there is none. */
  readonly rowsIn: { readonly rowsOf: NonNullable<Indicator['rows']>; readonly window: Window } | undefined
  rows: readonly Row[]
}

function planOf(indicator: Indicator, view: View, asAt: Day, months: number): Plan {
  const years = view.holdings.years
    .map((year) => financialYear(year, asAt))
    .filter(({ from }) => from <= asAt)
  const slot = (period: Period): Slot => slotOf(indicator, view, period)
  return {
    indicator,
    months: monthsTo(asAt, months).map(slot),
    years: years.map(slot),
    rowsIn: breakdownWindow(indicator, view, asAt),
    rows: [],
  }
}

const slotOf = (indicator: Indicator, view: View, period: Period): Slot => ({
  ...tellingOf(indicator, view, period),
  period,
  tally: { sum: 0, squares: 0, weight: 0 },
  rows: [],
})

/** Stocks on the as-at date, flows over the twelve months to it, OC2 and OC3 only when that is a 31 March. A-63. */
function breakdownWindow(indicator: Indicator, view: View, asAt: Day): Plan['rowsIn'] {
  for (const told of indicator.bases?.map((basis) => basis.indicator) ?? [indicator]) {
    if (!told.rows) continue
    const period = isYearly(told)
      ? financialYear(financialYearOf(asAt), asAt)
      : (monthsTo(asAt, 1)[0] as Period)
    const window =
      told.reach === 'day' ? { from: asAt, to: asAt, counting: 'once' as const } : lastMonths(asAt, 12)
    if (!gapOf(told, view, window, period)) return { rowsOf: told.rows, window }
  }
  return undefined
}

function addPart(plan: Plan, part: View): void {
  for (const slot of [...plan.months, ...plan.years]) {
    if (slot.gap) continue
    slot.tally = both(slot.tally, slot.indicator.tally(part, slot.window))
    if (plan.indicator.rowsByMonth)
      slot.rows = addRows(slot.rows, slot.indicator.rows?.(part, slot.window) ?? [])
  }
  if (plan.rowsIn) plan.rows = addRows(plan.rows, plan.rowsIn.rowsOf(part, plan.rowsIn.window))
}

const both = (a: Tally, b: Tally): Tally => ({
  sum: a.sum + b.sum,
  squares: a.squares + b.squares,
  weight: a.weight + b.weight,
  ...(b.values && { values: [...(a.values ?? []), ...b.values] }),
})

/** Rows of two parts added by key, in the order of the first: a part without the register may have none. */
function addRows(known: readonly Row[], more: readonly Row[]): readonly Row[] {
  const rows = new Map(known.map((row) => [row.key, row]))
  for (const row of more) {
    const { numerator = 0, denominator = 0 } = rows.get(row.key) ?? {}
    const sums = { numerator: numerator + row.numerator, denominator: denominator + row.denominator }
    rows.set(row.key, { ...row, ...sums })
  }
  return [...rows.values()]
}

const measuredOf = ({ indicator, months, years, rows }: Plan, view: View): Measured => ({
  indicator: asTold(indicator, months),
  series: months.map((slot) => measurementOf(indicator, view, slot)),
  years: years.map((slot) => measurementOf(indicator, view, slot)),
  breakdown: rows
    .filter(({ denominator }) => denominator > 0)
    .map((row) => ({ ...row, value: (row.numerator / row.denominator) * 100 })),
  rowSeries: rowSeriesOf(indicator, view, months, years),
})

/** What was counted; where nothing could be, what was given as a number, else the reason there is none. */
function measurementOf(asked: Indicator, view: View, slot: Slot): Measurement {
  const { indicator, period, window, gap, tally, source } = slot
  if (gap) {
    const given = view.aggregates.of(asked.id, period.id)
    if (given) return givenMeasurement(asked, given, period)
    return { period, numerator: null, denominator: null, value: null, ...gap }
  }
  const numbers = numbersOf(indicator, view, window, tally)
  if (numbers.denominator === 0)
    return { period, numerator: null, denominator: null, value: null, ...nobody(indicator) }
  return { period, ...numbers, ...standing(indicator, view, window, period), ...(source && { source }) }
}

function numbersOf(
  { kind, unit }: Indicator,
  view: View,
  { to }: Window,
  { sum: numerator, squares, weight: denominator, values = [] }: Tally,
): Pick<Measurement, 'numerator' | 'denominator' | 'value' | 'squares'> {
  switch (kind) {
    case 'count':
      return { numerator, denominator: null, value: numerator }
    case 'share':
      return { numerator, denominator, value: (numerator / denominator) * 100 }
    case 'average':
      return { numerator, denominator, value: numerator / denominator, squares }
    case 'median': {
      const value = medianOf(values)
      return { numerator: value * denominator, denominator, value }
    }
    case 'ratio':
      return { numerator, denominator, value: (numerator / denominator) * (unit === 'percent' ? 100 : 1) }
    case 'rate': {
      const persons = view.populationOn(to)?.persons ?? 0
      return { numerator, denominator: persons, value: (numerator / persons) * 10_000 }
    }
  }
}
