import { chancyOf } from '../benchmarks/apart.ts'
import type { Lot } from '../benchmarks/contrast.ts'
import type { Fitted } from '../benchmarks/run-chart.ts'
import type { Figure } from '../disclosure/figure.ts'
import type { Entry, Shown } from './data-set.ts'
import { isMonthly } from './headline.ts'

type Number = Extract<Figure, { kind: 'number' }>

/** A period with a number that may be shown. */
export interface Numbered extends Shown {
  readonly figure: Number
}

/** Months that share no days, fit to be held against each other, and how chance moves them. */
export interface Course {
  readonly months: readonly Numbered[]
  readonly lots: readonly Lot[]
  readonly fitted: Fitted
}

export const isNumbered = (shown: Shown | undefined): shown is Numbered => shown?.figure.kind === 'number'

/** The periods after the last break in what is counted, those without a number left out: what stands on either side of
 *  a break is not the same thing. */
export const unbroken = (all: readonly Shown[]): readonly Numbered[] =>
  all.slice(all.findLastIndex(({ status }) => status === 'broken-series') + 1).filter(isNumbered)

/** Is there a break in what is counted between this period and the last one told before it? A line must not be drawn
 *  across it. What is provisional may rest on less as well, and is no sign that a break is over. */
export function breaksAt(all: readonly Shown[], at: number): boolean {
  const [before, here] = [all.slice(0, at).findLast(isNumbered)?.status, all[at]]
  if (!isNumbered(here)) return false
  return (
    (before === 'broken-series' && here.status === 'final') ||
    (before === 'final' && here.status === 'broken-series')
  )
}

/** The values that may be joined by one line: those after the last break; all where nothing but breaks is told. */
export function joinedValues(all: readonly Shown[]): (number | null)[] {
  const start = all.findLastIndex((_, i) => breaksAt(all, i) && unbroken(all).length > 0)
  return all.map((shown, i) => (isNumbered(shown) && i >= start ? shown.figure.value : null))
}

/** The months of what happens in each, which are new every month. `undefined` for what is looked at on a day or looks
 *  back: those are the same children, or the same days, month after month. */
export function courseOf(entry: Entry): Course | undefined {
  const { indicator, series } = entry
  if (indicator.reach !== 'period' || !isMonthly(entry)) return undefined
  const months = unbroken(series)
  if (indicator.kind === 'count') return { months, ...countsOf(months) }
  const whole = months.every(({ figure: { numerator, denominator } }) => numerator !== null && denominator)
  return whole
    ? { months, fitted: chancyOf(indicator.kind) ?? 'individual', lots: months.map(partsOf) }
    : { months, fitted: 'individual', lots: months.map(({ figure }) => ({ count: figure.value, base: 1 })) }
}

/** A count is out of the days it was counted in, so that a month cut short is not taken for a low one. A difference of
 *  two counts may be below zero, and is no count. */
const countsOf = (months: readonly Numbered[]): Omit<Course, 'months'> => ({
  fitted: months.some(({ figure }) => figure.value < 0) ? 'individual' : 'poisson',
  lots: months.map(({ figure, period }) => ({ count: figure.value, base: period.to - period.from + 1 })),
})

const partsOf = ({ figure: { numerator, denominator } }: Numbered): Lot => ({
  count: numerator ?? 0,
  base: denominator ?? 0,
})
