import { calendar, monthNames, type Day } from '../time/day.ts'
import { yearId } from '../time/period.ts'

/** A month or a year as an edition names it. */
export interface SaidPeriod {
  readonly at: 'month' | 'year'
  readonly period: string
}

const months = monthNames.map((name) => name.toLowerCase())
const MONTH = '(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)[a-z]*'
const said = new RegExp(`\\b(?:\\d{1,2} )?${MONTH} (20\\d\\d)\\b|\\b(20\\d\\d)[/–-](\\d\\d)\\b(?!-\\d)`, 'g')

/** A day without its year, a year alone, or a date in figures, tells no period. */
const bareDates = new RegExp(
  `\\b\\d{1,2} ${MONTH}\\b|\\b(?:19|20)\\d\\d-\\d\\d-\\d\\d\\b|(?<![\\d.,])(?:19|20)\\d\\d(?![\\d%]|[.,]\\d)`,
  'g',
)

/** The months and years that a text names, and what is left of it without them. */
export function periodsIn(text: string): { readonly periods: readonly SaidPeriod[]; readonly rest: string } {
  const periods: SaidPeriod[] = []
  const rest = text.replace(said, (_, month?: string, year?: string, from?: string, to?: string) => {
    if (month !== undefined && year !== undefined)
      periods.push({ at: 'month', period: `${year}-${numberOf(month)}` })
    else periods.push(yearOrMonth(from ?? '', to ?? ''))
    return ' '
  })
  return { periods, rest: rest.replace(bareDates, ' ') }
}

const numberOf = (month: string): string =>
  String(months.findIndex((name) => name.startsWith(month.slice(0, 3).toLowerCase())) + 1).padStart(2, '0')

/** `2024/25` is a year, `2024-03` a month; `2011-12` can only be told by which of them it could be. */
const yearOrMonth = (from: string, to: string): SaidPeriod =>
  yearId(Number(from)) === `${from}/${to}`
    ? { at: 'year', period: `${from}/${to}` }
    : { at: 'month', period: `${from}-${to}` }

/** The month or year that a heading or the first cell of a row is; workbooks hold days as numbers. */
export function periodOf(cell: string | number | null): SaidPeriod | undefined {
  if (typeof cell === 'number')
    return isWorkbookDay(cell) ? monthOf((cell - WORKBOOK_DAYS) as Day) : undefined
  if (cell === null) return undefined
  const { periods, rest } = periodsIn(cell)
  return periods.length === 1 && rest.trim() === '' ? periods[0] : undefined
}

/** Days of a workbook are counted from the end of 1899. */
const WORKBOOK_DAYS = 25_569
const isWorkbookDay = (cell: number): boolean => Number.isInteger(cell) && cell > 36_000 && cell < 73_000

function monthOf(on: Day): SaidPeriod {
  const { year, month } = calendar(on)
  return { at: 'month', period: `${year}-${String(month).padStart(2, '0')}` }
}
