import type { Cell, ChartPoint, Table } from '../src/core/reports/report.ts'
import { aShare, aTable } from './report-table.ts'

/** One month of an indicator: a count of a cohort, or why there is none. */
export type Month = readonly [numerator: number, denominator: number] | string

/** The thirteen months to September 2020 as points of a chart. */
export const sharePoints = (months: readonly Month[]): ChartPoint[] =>
  months.map((month, i) => ({ ...monthAt(i), ...shareOf(month) }))

/** The same for a plain count. */
export const countPoints = (counts: readonly number[]): ChartPoint[] =>
  counts.map((count, i) => ({ ...monthAt(i), value: count, text: String(count) }))

/** The table behind a chart of shares, oldest month first. */
export const shareTable = (caption: string, cohort: string, months: readonly Month[]): Table =>
  aTable(
    caption,
    ['Month', '#Count', `#${cohort}`, '#Share', 'Note'],
    months.map((month, i) => [monthCell(i), ...cellsOf(month)]),
  )

/** The table behind a chart of counts, oldest month first. */
export const countTable = (caption: string, counted: string, counts: readonly number[]): Table =>
  aTable(
    caption,
    ['Month', `#${counted}`],
    counts.map((count, i) => [monthCell(i), count]),
  )

/** The same shares by financial year, oldest first. */
export const yearTable = (caption: string, cohort: string, years: Record<string, [number, number]>): Table =>
  aTable(
    caption,
    ['Year', '#Count', `#${cohort}`, '#Share'],
    Object.entries(years).map(([year, shared]) => [year, ...cellsOf(shared).slice(0, 3)]),
  )

const ends = '2019-09-30 2019-10-31 2019-11-30 2019-12-31 2020-01-31 2020-02-29 2020-03-31'
  .concat(' 2020-04-30 2020-05-31 2020-06-30 2020-07-31 2020-08-31 2020-09-30')
  .split(' ')
const names = 'Sep Oct Nov Dec Jan Feb Mar Apr May Jun Jul Aug Sep'.split(' ')

function monthAt(i: number): { date: string; label: string } {
  const date = ends[i]
  const name = names[i]
  if (date === undefined || name === undefined) throw new Error('An example series has thirteen months.')
  return { date, label: `${name} ${date.slice(0, 4)}` }
}

function monthCell(i: number): Cell {
  const { date, label } = monthAt(i)
  return { text: label, date }
}

function shareOf(month: Month): Pick<ChartPoint, 'value' | 'text' | 'note'> {
  if (typeof month === 'string') return { value: null, text: '–', note: month }
  const percent = (month[0] / month[1]) * 100
  return { value: percent, text: `${Math.round(percent)}%` }
}

const cellsOf = (month: Month): (string | number | Cell)[] =>
  typeof month === 'string'
    ? ['–', '–', '–', month]
    : [month[0], month[1], aShare((month[0] / month[1]) * 100), '']
