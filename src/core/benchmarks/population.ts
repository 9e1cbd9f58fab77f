import { calendar, type Day } from '../time/day.ts'
import { currentCode } from './authorities.ts'
import type { StatisticsTables } from './tables.ts'

/** Children aged 0 to 17, and the 30 June the estimate is for. */
export interface Population {
  readonly persons: number
  readonly year: number
}

/** The base of a rate on a day: the estimate of the calendar year before it, else the latest earlier one.
 *  `undefined` when the area has no estimate that old, as before its boundary existed. Ruling A-66. */
export function populationFor(
  authority: string,
  on: Day,
  { authorities, population }: Pick<StatisticsTables, 'authorities' | 'population'>,
): Population | undefined {
  const before = calendar(on).year
  const years = population[currentCode(authority, authorities)] ?? {}
  const year = Math.max(
    ...Object.keys(years)
      .map(Number)
      .filter((y) => y < before),
  )
  const persons = years[String(year)]
  return persons === undefined ? undefined : { persons, year }
}
