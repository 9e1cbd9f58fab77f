import { addDays, addMonths, calendar, dayOf, earlier, later, monthNames, type Day } from '../time/day.ts'
import { startOfMonth } from '../time/period.ts'
import type { Cohort } from './cohort.ts'
import type { Indicator, Row } from './indicator.ts'
import type { Referral } from './referrals.ts'

/** How a contract year's row is counted. */
interface Counting {
  /** What each adds; one by default. */
  readonly amount?: (referral: Referral) => number
  /** Whether the row says how many that is a month. */
  readonly monthly?: true
}

/** The advocacy contract's year begins in December. Source: indicators, section K. */
const FIRST_MONTH = 12

/**
 * A row for each year of the advocacy contract that the facts reach, December to November, keyed by its first month:
 * `2018-12`. A year cut short says where it begins or ends, and a month's average is over the months told of.
 */
export const contractYears =
  (cohort: Cohort<Referral>, { amount = () => 1, monthly }: Counting = {}): NonNullable<Indicator['rows']> =>
  (view, { to }) => {
    const told = view.holdings.collections.get('advocacy')
    if (told === undefined || view.register.advocacy === undefined) return []
    const end = earlier(to, addDays(addMonths(startOfMonth(told.to), 1), -1))
    const sum = (from: Day, until: Day): number =>
      cohort
        .of(view, { from, to: until, counting: 'once' })
        .reduce((total, referral) => total + amount(referral), 0)
    const denominator = sum(told.from, end)
    return yearsFrom(told.from, end).map((year): Row => {
      const from = later(year, told.from)
      const until = earlier(addDays(addMonths(year, 12), -1), end)
      const numerator = sum(from, until)
      const each = monthly ? `, ${String(perMonth(numerator, from, until))} a month` : ''
      return {
        key: keyOf(year),
        label: `${monthsOf(from, until)}${each}`,
        numerator,
        denominator,
      }
    })
  }

/** The first day of each contract year between two days. */
function yearsFrom(from: Day, to: Day): Day[] {
  const { year, month } = calendar(from)
  const first = dayOf(month >= FIRST_MONTH ? year : year - 1, FIRST_MONTH, 1) as Day
  const years = Math.floor(monthsBetween(first, to) / 12) + 1
  return from > to ? [] : Array.from({ length: years }, (_, at) => addMonths(first, at * 12))
}

/** Whole months from the month of one day to the month of another. */
function monthsBetween(from: Day, to: Day): number {
  const [a, b] = [calendar(from), calendar(to)]
  return (b.year - a.year) * 12 + b.month - a.month
}

const perMonth = (count: number, from: Day, to: Day): number =>
  Number((count / (monthsBetween(from, to) + 1)).toFixed(2))

const keyOf = (on: Day): string => {
  const { year, month } = calendar(on)
  return `${String(year)}-${String(month).padStart(2, '0')}`
}

/** `December 2018 to November 2019`, or `November 2019` alone. */
const monthsOf = (from: Day, to: Day): string =>
  monthsBetween(from, to) === 0 ? monthYear(to) : `${monthYear(from)} to ${monthYear(to)}`

const monthYear = (on: Day): string => {
  const { year, month } = calendar(on)
  return `${monthNames[month - 1] ?? ''} ${String(year)}`
}
