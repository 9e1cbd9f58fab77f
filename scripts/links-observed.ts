import { indicators } from '../src/core/indicators/index.ts'
import type { Where } from '../src/core/indicators/link.ts'
import { measureAll, type Measured } from '../src/core/indicators/measure.ts'
import type { Measurement } from '../src/core/indicators/measurement.ts'
import { calendar } from '../src/core/time/day.ts'
import { councilIn } from './columns-behind-council.ts'
import type { Trial } from './links-councils.ts'

/** What was measured together, by the names of the numbers. What is not in it was not told. */
export type Observation = ReadonlyMap<string, number>

/** What one council's data set prints, by place; months and years oldest first. */
export type Observed = Readonly<Record<Where, readonly Observation[]>>

/** `cic-need`, `cic-need|d`, `cic-need#N1`, `cic-need#N1|d`; `@1` and `@2` after it for the periods before. */
export const nameOf = (id: string, of: 'numerator' | 'denominator', key?: string): string =>
  `${id}${key === undefined ? '' : `#${key}`}${of === 'denominator' ? '|d' : ''}`

/** Everything a council's data set prints, as at the trial's day: each month, each year, and the rows. */
export function observed({ sheets, asAt }: Trial): Observed {
  const all = measureAll(indicators, councilIn(sheets, asAt), { asAt, months: 13 })
  const periods = (of: 'series' | 'years') =>
    (all[0]?.[of] ?? []).map((_, at) => together(all, (each) => each[of][at], of, at))
  const isYearEnd = calendar(asAt).month === 3
  return {
    month: withBefore(periods('series')),
    year: withBefore(periods('years')),
    rows: [rowsOf(all, isYearEnd)],
  }
}

function together(
  all: readonly Measured[],
  cellOf: (measured: Measured) => Measurement | undefined,
  of: 'series' | 'years',
  at: number,
): Map<string, number> {
  const found = new Map<string, number>()
  for (const measured of all) {
    note(found, measured.indicator.id, undefined, cellOf(measured))
    for (const { key, cells, years } of measured.rowSeries)
      note(found, measured.indicator.id, key, (of === 'series' ? cells : years)[at])
  }
  return found
}

type Numbers = Pick<Measurement, 'numerator' | 'denominator'>

function note(into: Map<string, number>, id: string, key: string | undefined, numbers: Numbers | undefined) {
  if (numbers === undefined || numbers.numerator === null) return
  into.set(nameOf(id, 'numerator', key), numbers.numerator)
  if (numbers.denominator !== null) into.set(nameOf(id, 'denominator', key), numbers.denominator)
}

const withBefore = (periods: readonly Observation[]): Observation[] =>
  periods.map(
    (now, at) =>
      new Map(
        [now, periods[at - 1], periods[at - 2]].flatMap((each, lag) =>
          [...(each ?? [])].map(
            ([name, value]) => [lag === 0 ? name : `${name}@${String(lag)}`, value] as const,
          ),
        ),
      ),
  )

/** The rows, and beside them the whole as the rows count it, where a period is counted so. */
function rowsOf(all: readonly Measured[], isYearEnd: boolean): Observation {
  const found = new Map<string, number>()
  for (const { indicator, series, years, breakdown } of all) {
    const isStock = indicator.reach === 'day' || indicator.reach === 'twelve-months'
    const whole = isStock
      ? series.at(-1)
      : isYearEnd && indicator.yearReach !== 'three-years'
        ? years.at(-1)
        : undefined
    note(found, indicator.id, undefined, whole?.value === null && isYearEnd ? years.at(-1) : whole)
    for (const row of breakdown) note(found, indicator.id, row.key, row)
  }
  return found
}
