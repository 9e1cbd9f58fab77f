import { addMonths, calendar, longDay } from '../time/day.ts'
import { periodLabel } from '../time/period.ts'
import type { Entry, Shown } from './data-set.ts'

/** The figure an indicator leads with, the one a year before it, and whether they are months or years. */
export interface Headline {
  readonly now: Shown
  readonly then: Shown | undefined
}

/** The last month; a year for what is collected once a year, and for flows when a whole year has just ended. */
export function headlineOf(entry: Entry): Headline {
  const { indicator, series, years } = entry
  const month = series[series.length - 1]
  if (month === undefined) throw new Error(`${indicator.id} has no months`)
  if (isMonthly(entry) && !yearJustEnded(entry, month)) return { now: month, then: yearBefore(month, series) }
  const at = isMonthly(entry) ? years.length - 1 : latestNumber(years)
  return { now: years[at] ?? month, then: years[at - 1] }
}

/** True for what can be told of any month, by any of its sources. A return's year-end value stands in March alone. */
export const isMonthly = ({ indicator: { collected = 'always' }, series }: Entry): boolean =>
  collected === 'always' ||
  series.some(({ figure, period }) => figure.kind !== 'none' && calendar(period.from).month !== 3)

/** The months an indicator is drawn over; the years when it is collected once a year. */
export const drawnPeriods = (entry: Entry): readonly Shown[] =>
  isMonthly(entry) ? entry.series : entry.years

/** A year of a flow says more than its last month, and can be set beside what is published. */
function yearJustEnded({ indicator: { reach }, years }: Entry, month: Shown): boolean {
  const year = years[years.length - 1]
  return (
    reach === 'period' && year !== undefined && year.period.complete && year.period.to === month.period.to
  )
}

/** A number of children says nothing beside another council's; nor does a month of a flow beside a published year. */
export const isComparable = (entry: Entry): boolean =>
  entry.indicator.kind !== 'count' &&
  (entry.indicator.reach !== 'period' || headlineOf(entry).now.period.kind === 'year')

function latestNumber(years: readonly Shown[]): number {
  const at = years.findLastIndex(({ figure }) => figure.kind !== 'none')
  return at === -1 ? years.length - 1 : at
}

/** The same month a year earlier, when it ended on the same date or was whole. */
const yearBefore = ({ period }: Shown, series: readonly Shown[]): Shown | undefined =>
  series.find((shown) => shown.period.from === addMonths(period.from, -12))

/** `On 30 September 2020`, `In September 2020`, `In the twelve months to 30 September 2020`, `In 2019/20`. */
export function whenOf({ indicator: { reach, yearReach, collected } }: Entry, { period }: Shown): string {
  if (collected === 'year-end') return `On ${longDay(period.to)}`
  if (period.kind === 'year')
    return yearReach === 'three-years' ? `In the three years to ${longDay(period.to)}` : `In ${period.id}`
  switch (reach) {
    case 'day':
      return `On ${longDay(period.to)}`
    case 'period':
      return `In ${periodLabel(period)}`
    case 'six-months':
      return `In the six months to ${longDay(period.to)}`
    case 'twelve-months':
      // A stock that looks back is counted over children in care on the day.
      return `${yearReach === undefined ? 'On' : 'In the twelve months to'} ${longDay(period.to)}`
  }
}

const shortMonths = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

/** `Sep 2020` for a month, `2019/20` for a year. */
export function shortPeriod({ period }: Shown): string {
  const { year, month } = calendar(period.from)
  return period.kind === 'year' ? period.id : `${shortMonths[month - 1] ?? ''} ${year}`
}
