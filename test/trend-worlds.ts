import { indicatorOf } from '../src/core/indicators/index.ts'
import type { Entry, Shown } from '../src/core/reports/data-set.ts'
import { day } from '../src/core/time/day.ts'
import { financialYear, monthsTo, type Period } from '../src/core/time/period.ts'

/** A month of a made-up council, or what a day or a window that ends with it finds. */
export interface Month {
  readonly numerator: number
  readonly denominator: number | null
  /** For a mean. */
  readonly squares?: number
}

/** A course of months at the levels given, 1 as ever and 2 doubled. */
export type Drawn = (levels: readonly number[]) => readonly Month[]

/** Months that have been before the first report, so that three whole years always have. */
const BEFORE = 48
/** Reports made, one a month. */
export const REPORTS = 24

const calendar = monthsTo(day('2030-03-31'), BEFORE + REPORTS + 12)

/** The entries that readers of monthly reports see, one after another. `first` moves the calendar, `known` is how many
 *  months each report holds, and `levels` are those of the months reported on. */
export function reports(
  id: string,
  drawn: Drawn,
  said: { readonly first: number; readonly known: number; readonly levels: readonly number[] },
): Entry[] {
  const indicator = indicatorOf(id)
  if (!indicator) throw new Error(`No indicator ${id}`)
  const all = drawn([...Array.from({ length: BEFORE }, () => 1), ...said.levels])
  const months = all.map((month, i) => shownOf(indicator, calendar[said.first + i], month))
  const years = yearsOf(indicator, months)
  return said.levels.map((_, i) => {
    const now = BEFORE + i + 1
    const series = months.slice(Math.max(0, now - said.known), now)
    const last = series.at(-1)?.period.to ?? 0
    return {
      indicator,
      series,
      years: years.filter(({ period }) => period.to <= last),
      rows: [],
      benchmarks: [],
    }
  })
}

type Indicator = Entry['indicator']

const scales: Readonly<Partial<Record<Indicator['unit'], number>>> = { percent: 100, 'per-10k': 10_000 }

function shownOf({ unit }: Indicator, period: Period | undefined, month: Month): Shown {
  if (!period) throw new Error('The calendar is too short')
  const value = (month.numerator / (month.denominator ?? 1)) * (scales[unit] ?? 1)
  return { period, status: 'final', note: undefined, figure: { kind: 'number', value, ...month } }
}

/** Whole years: of what happens in months, their sum; of anything else, as their last month finds it. */
function yearsOf(indicator: Indicator, months: readonly Shown[]): Shown[] {
  return [2023, 2024, 2025, 2026, 2027, 2028, 2029].flatMap((first) => {
    const period = financialYear(first, day('2030-03-31'))
    const inside = months.filter((each) => each.period.from >= period.from && each.period.to <= period.to)
    if (inside.length < 12) return []
    const parts = indicator.reach === 'period' ? inside : inside.slice(-1)
    return [shownOf(indicator, period, parts.map(monthOf).reduce(added))]
  })
}

function monthOf({ figure }: Shown): Month {
  if (figure.kind !== 'number') throw new Error('No number')
  const { numerator, denominator, squares } = figure
  return { numerator: numerator ?? 0, denominator, ...(squares !== undefined && { squares }) }
}

const added = (a: Month, b: Month): Month => ({
  numerator: a.numerator + b.numerator,
  denominator: a.denominator === null ? null : a.denominator + (b.denominator ?? 0),
  ...(a.squares !== undefined && { squares: a.squares + (b.squares ?? 0) }),
})
