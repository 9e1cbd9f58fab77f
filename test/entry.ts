import type { Benchmark } from '../src/core/benchmarks/benchmark.ts'
import { indicatorOf } from '../src/core/indicators/index.ts'
import type { BreakdownRow, Status } from '../src/core/indicators/measurement.ts'
import type { Entry, Shown } from '../src/core/reports/data-set.ts'
import { day, type Day } from '../src/core/time/day.ts'
import { financialYear, monthsTo, type Period } from '../src/core/time/period.ts'

/** A figure as numerator and denominator, a bare count, or the status that stands in its place. */
export type Told = readonly [number, number] | number | Status

interface Said {
  readonly asAt?: string
  /** The last months, oldest first; thirteen for a year before. */
  readonly months?: readonly Told[]
  /** By the year they begin in. */
  readonly years?: Readonly<Record<number, Told>>
  readonly benchmarks?: readonly Benchmark[]
  readonly rows?: readonly BreakdownRow[]
  /** The status of every figure that has a number. */
  readonly status?: Status
}

/** An indicator with the figures told, as a data set holds it. Thirteen months of 10 in 100 unless told otherwise. */
export function anEntry(id: string, said: Said = {}): Entry {
  const indicator = indicatorOf(id)
  if (!indicator) throw new Error(`No indicator ${id}`)
  const asAt = day(said.asAt ?? '2020-09-30')
  const months =
    said.months ?? Array.from({ length: 13 }, (): Told => (indicator.kind === 'count' ? 10 : [10, 100]))
  const scale = indicator.unit === 'percent' ? 100 : indicator.unit === 'per-10k' ? 10_000 : 1
  const tell = (period: Period, told: Told): Shown => shown(period, told, scale, said.status ?? 'final')
  return {
    indicator,
    series: monthsTo(asAt, months.length).map((period, at) => tell(period, months[at] ?? 'not-collected')),
    years: Object.entries(said.years ?? {}).map(([year, told]) =>
      tell(financialYear(Number(year), asAt), told),
    ),
    rows: said.rows ?? [],
    benchmarks: said.benchmarks ?? [],
  }
}

/** The same indicator with rows over time: each row's last months, oldest first, and its years by the year they begin in. */
export function withRows(
  entry: Entry,
  months: Readonly<Record<string, readonly Told[]>>,
  years: Readonly<Record<string, Readonly<Record<number, Told>>>> = {},
): Entry {
  const scale = entry.indicator.kind === 'count' ? 1 : 100
  const tell = ({ period }: Shown, told: Told | undefined): Shown =>
    shown(period, told ?? 'not-collected', scale, 'final')
  const rowSeries = Object.entries(months).map(([key, all]) => ({
    key,
    label: key,
    series: entry.series.map((each, at) => tell(each, all[at - entry.series.length + all.length])),
    years: entry.years.map((each) => tell(each, years[key]?.[Number(each.period.id.slice(0, 4))])),
  }))
  return { ...entry, rowSeries }
}

function shown(period: Period, told: Told, scale: number, status: Status): Shown {
  if (typeof told === 'string')
    return {
      period,
      status: told,
      note: 'Nobody was asked.',
      figure: { kind: 'none', status: told, note: 'Nobody was asked.' },
    }
  const [numerator, denominator] = typeof told === 'number' ? [told, null] : told
  return {
    period,
    status,
    note: undefined,
    figure: { kind: 'number', value: (numerator / (denominator ?? 1)) * scale, numerator, denominator },
  }
}

/** England's published value. */
export const england = (value: number, more: Partial<Benchmark> = {}): Benchmark => ({
  comparator: 'England',
  name: 'England',
  period: '2020',
  method: 'published',
  value,
  source: 'Department for Education',
  ...more,
})

/** The as-at date of entries. */
export const asAtOf = (text = '2020-09-30'): Day => day(text)
