import { indicatorOf } from '../src/core/indicators/index.ts'
import type { Case, Indicator } from '../src/core/indicators/indicator.ts'
import { measure, measurePeriod } from '../src/core/indicators/measure.ts'
import { tellingOf } from '../src/core/indicators/trust.ts'
import type { Measurement } from '../src/core/indicators/measurement.ts'
import { viewOf, type View } from '../src/core/indicators/view.ts'
import { gather } from '../src/core/record/gather.ts'
import { holdingsOf } from '../src/core/record/holdings.ts'
import type { Place } from '../src/core/record/place.ts'
import { aggregatesFrom, type Aggregate } from '../src/core/sources/aggregate.ts'
import { noFacts, type Facts } from '../src/core/sources/facts.ts'
import type { Return903 } from '../src/core/ssda903/returns.ts'
import type { TableName } from '../src/core/ssda903/tables.ts'
import { day, type Day } from '../src/core/time/day.ts'
import { financialYear, monthsTo } from '../src/core/time/period.ts'
import { aReturn, type Rows } from './build.ts'
import { someFacts, type SaidFacts } from './facts.ts'
import { someAggregates, type SaidValues } from './monthly-values.ts'

/** What is known of the area. */
interface Area {
  /** Postcodes written without a space. No directory at all when left out. */
  readonly places?: Readonly<Record<string, Place>>
  readonly population?: number
  /** The upper-tier council of a district. */
  readonly councilOf?: (code: string) => string
}

interface Council extends Area {
  /** The calendar years in which the first and last loaded returns begin. No return at all when left out. */
  readonly first?: number
  readonly last?: number
  readonly children?: readonly Rows[]
  /** Rows of local collections as typed into their files. */
  readonly facts?: SaidFacts
  /** Rows of monthly_values.csv: indicator and its row, then a value for each period as printed. */
  readonly values?: SaidValues
  /** The as-at date, which tells whether other sources reach another year than the returns. */
  readonly asAt?: string
  /** Tables that no return holds. */
  readonly without?: readonly TableName[]
}

/** A council that loaded every return from `first` to `last`; all rows stand in the last one. */
export function aView({ first = 0, last = first, children = [], without = [], ...more }: Council): View {
  const { facts, asAt, values, ...area } = more
  const years = first === 0 ? [] : Array.from({ length: last - first + 1 }, (_, at) => first + at)
  return aViewOf(
    years.map((year) => aReturn(year, year === last ? children : [], without)),
    area,
    {
      facts: facts ? someFacts(facts) : noFacts,
      aggregates: values ? someAggregates(values) : [],
      ...(asAt !== undefined && { asAt: day(asAt) }),
    },
  )
}

/** What is told beside the returns, and the as-at date. */
interface OtherSources {
  readonly facts?: Facts
  readonly asAt?: Day
  readonly aggregates?: readonly Aggregate[]
}

/** A council with these returns, and what other sources say. */
export function aViewOf(
  returns: readonly Return903[],
  { places, population, councilOf }: Area = {},
  { facts = noFacts, asAt, aggregates = [] }: OtherSources = {},
): View {
  const { children, register } = gather(returns, facts)
  return viewOf({
    children,
    holdings: holdingsOf(returns, facts, asAt, aggregates),
    register,
    aggregates: aggregatesFrom(aggregates),
    geography: {
      authority: 'E06000059',
      number: '838',
      councilOf: councilOf ?? ((code) => code),
      findPlace: places && ((postcode) => places[postcode.replaceAll(' ', '')]),
    },
    populationOn: () => (population === undefined ? undefined : { persons: population, year: 2019 }),
  })
}

/** The catalogue's indicator. Throws when there is none of that id. */
export function indicator(id: string): Indicator {
  const found = indicatorOf(id)
  if (!found) throw new Error(`No indicator ${id}`)
  return found
}

/** The measurement of the month that ends on a day, or is cut there. */
export function monthTo(id: string, asAt: string, view: View): Measurement {
  const [month] = monthsTo(day(asAt), 1)
  if (!month) throw new Error('A series of one month has a month')
  return measurePeriod(indicator(id), view, month)
}

/** The measurement of the year that begins on 1 April `year`, cut at `asAt` when that comes first. */
export const yearFrom = (
  id: string,
  year: number,
  view: View,
  asAt = `31/03/${String(year + 1)}`,
): Measurement => measurePeriod(indicator(id), view, financialYear(year, day(asAt)))

/** `2 of 5` for a share, rate or average, `2` for a count, and the status when there is no number. */
export function said({ numerator, denominator, status }: Measurement): string {
  if (numerator === null) return status
  return denominator === null ? String(numerator) : `${String(numerator)} of ${String(denominator)}`
}

/** What a month's measurement says. */
export const inMonth = (id: string, asAt: string, view: View): string => said(monthTo(id, asAt, view))

/** What a year's measurement says. */
export const inYear = (id: string, year: number, view: View, asAt?: string): string =>
  said(yearFrom(id, year, view, asAt))

/** The numerators of the rows at a date, empty rows left out. */
export const rowsAt = (id: string, asAt: string, view: View): Record<string, number> =>
  Object.fromEntries(
    measure(indicator(id), view, day(asAt), 1)
      .breakdown.filter(({ numerator }) => numerator > 0)
      .map(({ key, numerator }) => [key, numerator]),
  )

/** Each child counted in the month that ends on a day, with what it adds. */
export function casesOf(id: string, asAt: string, view: View): Record<string, number> {
  const [month] = monthsTo(day(asAt), 1)
  if (!month) return {}
  const telling = tellingOf(indicator(id), view, month)
  const cases: readonly Case[] = telling.indicator.cases(view, telling.window)
  return Object.fromEntries(cases.map(({ id: key, amount }) => [key, amount]))
}
