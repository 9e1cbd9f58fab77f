import { calendar, dayOf, earlier, type Day } from '../../time/day.ts'

/** Years to choose from: this one and those before it. */
const YEARS = 6

/** The financial years there are to choose from, the latest first, by the calendar year each begins in. */
export function yearsTo(today: Day): number[] {
  const { year, month } = calendar(today)
  const latest = month >= 4 ? year : year - 1
  return Array.from({ length: YEARS }, (_, back) => latest - back)
}

/** A financial year from 1 April to 31 March, or to today where that has not come. Both days counted. */
export function yearToDate(year: number, today: Day): { readonly from: Day; readonly to: Day } {
  const [from, end] = [dayOf(year, 4, 1), dayOf(year + 1, 3, 31)]
  if (from === undefined || end === undefined) throw new Error(`No year begins in ${String(year)}`)
  return { from, to: earlier(end, today) }
}
