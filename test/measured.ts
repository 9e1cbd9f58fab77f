import { indicatorOf } from '../src/core/indicators/index.ts'
import type { Case, Indicator } from '../src/core/indicators/indicator.ts'
import { measure, measurePeriod, windowFor } from '../src/core/indicators/measure.ts'
import type { Measurement } from '../src/core/indicators/measurement.ts'
import { viewOf, type View } from '../src/core/indicators/view.ts'
import { gather } from '../src/core/record/gather.ts'
import { holdingsOf } from '../src/core/record/holdings.ts'
import type { Place } from '../src/core/record/place.ts'
import type { Return903 } from '../src/core/ssda903/returns.ts'
import type { TableName } from '../src/core/ssda903/tables.ts'
import { day } from '../src/core/time/day.ts'
import { financialYear, monthsTo } from '../src/core/time/period.ts'
import { aReturn, type Rows } from './build.ts'

/** What is known of the area. */
interface Area {
  /** Postcodes written without a space. No directory at all when left out. */
  readonly places?: Readonly<Record<string, Place>>
  readonly population?: number
  /** The upper-tier council of a district. */
  readonly councilOf?: (code: string) => string
}

interface Council extends Area {
  /** The calendar years in which the first and last loaded returns begin. */
  readonly first: number
  readonly last: number
  readonly children: readonly Rows[]
  /** Tables that no return holds. */
  readonly without?: readonly TableName[]
}

/** A council that loaded every return from `first` to `last`; all rows stand in the last one. */
export function aView({ first, last, children, without = [], ...area }: Council): View {
  const years = Array.from({ length: last - first + 1 }, (_, at) => first + at)
  return aViewOf(
    years.map((year) => aReturn(year, year === last ? children : [], without)),
    area,
  )
}

/** A council with these returns. */
export function aViewOf(returns: readonly Return903[], { places, population, councilOf }: Area = {}): View {
  return viewOf({
    children: gather(returns).children,
    holdings: holdingsOf(returns),
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
  const cases: readonly Case[] = month ? indicator(id).cases(view, windowFor(indicator(id), month)) : []
  return Object.fromEntries(cases.map(({ child, amount }) => [child.id, amount]))
}
