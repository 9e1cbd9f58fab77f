import { calendar, longDay, type Day } from '../../time/day.ts'
import type { DataSet, Entry, Shown } from '../data-set.ts'

/** True for the last day of a financial year, which the report is of. */
export const endsYear = (asAt: Day): boolean => {
  const { month, date } = calendar(asAt)
  return month === 3 && date === 31
}

/** The financial year a data set ends with: `2024/25`. Throws where it ends on another day than 31 March. */
export function yearOf({ entries, asAt }: Pick<DataSet, 'entries' | 'asAt'>): string {
  const last = entries[0]?.years.at(-1)?.period
  if (last?.to !== asAt || !last.complete)
    throw new Error(`No financial year ends on ${longDay(asAt)}: the report is of a whole one.`)
  return last.id
}

/** What is shown of a year; `undefined` for a measure that is not told by the year. */
export const inYear = ({ years }: Pick<Entry, 'years'>, year: string): Shown | undefined =>
  years.find(({ period }) => period.id === year)

/** The last whole years that anything is told of, at most `most`, the oldest first. */
export const lastYears = ({ years }: Pick<Entry, 'years'>, most: number): readonly Shown[] =>
  years
    .filter(({ period, figure, text }) => period.complete && (figure.kind !== 'none' || text !== undefined))
    .slice(-most)

/** The months of a year as a series shows them. */
export function monthsIn({ series, years }: Pick<Entry, 'series' | 'years'>, year: string): readonly Shown[] {
  const whole = inYear({ years }, year)
  return whole === undefined
    ? []
    : series.filter(({ period }) => period.from >= whole.period.from && period.to <= whole.period.to)
}
