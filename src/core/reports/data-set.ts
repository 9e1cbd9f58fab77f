import type { Benchmark } from '../benchmarks/benchmark.ts'
import type { Beside } from './beside.ts'
import type { Term } from './glossary.ts'
import type { Comment } from './commentary-problem.ts'
import { behind, type Behind } from './behind.ts'
import type { ChecksFound } from './checks.ts'
import { crowdsBehind, type Crowd } from './publication/crowd.ts'
import { contradictionsBlock } from './contradictions-block.ts'
import { doubtBlock } from './doubt-block.ts'
import { doubtsOf, type Doubt } from './doubt.ts'
import { reconcile } from '../reconcile/reconcile.ts'
import { reconciliationSections } from './reconciliation.ts'
import type { Load } from '../record/load.ts'
import type { Figure } from '../disclosure/figure.ts'
import { restricted } from '../disclosure/restricted.ts'
import { DEFINITIONS, indicators } from '../indicators/index.ts'
import type { Indicator } from '../indicators/indicator.ts'
import { measureAll, type Measured } from '../indicators/measure.ts'
import type { Measurement, Status } from '../indicators/measurement.ts'
import type { View } from '../indicators/view.ts'
import type { Target } from '../record/targets.ts'
import type { Told } from '../record/told.ts'
import type { Day } from '../time/day.ts'
import type { Period } from '../time/period.ts'
import type { Theme } from '../indicators/theme.ts'
import { fosterBalance } from './foster-balance.ts'
import { withChecks } from './checks-told.ts'
import type { Block, Table } from './report.ts'

/** The board's data set: every indicator measured, compared and made safe to show. */
export interface DataSet {
  readonly authority: { readonly code: string; readonly name: string }
  readonly asAt: Day
  readonly edition: 'restricted' | 'public'
  readonly inputs: readonly Input[]
  readonly definitions: string
  readonly entries: readonly Entry[]
  /** Sources held against each other, rows nobody could read, figures that do not agree. */
  readonly appendix?: readonly Block[]
  /** What officers wrote of indicators (L37). */
  readonly commentary?: readonly Comment[]
  /** Tables of a theme that no single indicator gives. */
  readonly tables?: Readonly<Partial<Record<Theme, readonly Table[]>>>
  /** What stands beside England where nobody says otherwise; the mean of the neighbours when left out. */
  readonly beside?: Beside
  /** Words the council explains besides the usual ones. */
  readonly explained?: readonly Term[]
  /** How far what could not be read can move each figure. */
  readonly doubts?: readonly Doubt[]
  /** Whose events its numbers are of, by cell: what hiding needs beyond the numbers. In the restricted edition only. */
  readonly crowds?: readonly (readonly [string, Crowd])[]
}

/** A table of a file the data set rests on. */
export interface Input {
  readonly file: string
  readonly sha256: string
  /** `ssda903/Episodes`. */
  readonly kind: string
  /** `2019/20`; `undefined` when the table belongs to no year. */
  readonly year: string | undefined
  readonly rows: number
  readonly used: number
  readonly listed: number
}

export interface Entry {
  readonly indicator: Indicator
  readonly series: readonly Shown[]
  readonly years: readonly Shown[]
  readonly rows: readonly Group[]
  /** The rows over time, in the order of `series` and `years`, of an indicator shown so. */
  readonly rowSeries?: readonly ShownRow[]
  readonly benchmarks: readonly Benchmark[]
  /** What stands behind the latest figure: in the restricted edition only. */
  readonly behind?: Behind
  /** The median of what the latest figure averages, where the edition tells no more of what stands behind it. */
  readonly median?: number
  /** What the council has set itself, the earliest first. */
  readonly targets?: readonly Target[]
  /** How many of the children the latest figure counts have rows that fail the Department's checks, where any has. */
  readonly failing?: string
}

/** One row of a breakdown, for the as-at date or the twelve months to it. The numbers are `null` where the edition hides them. */
export interface Group {
  readonly key: string
  readonly label: string
  readonly numerator: number | null
  readonly denominator: number | null
  readonly value: number | null
  readonly hidden?: true
}

/** One row of an indicator over time. */
export interface ShownRow {
  readonly key: string
  readonly label: string
  readonly series: readonly Shown[]
  readonly years: readonly Shown[]
}

/** A period's figure as the edition may show it. */
export interface Shown {
  readonly period: Period
  readonly figure: Figure
  readonly status: Status
  readonly note: string | undefined
  /** The value as the paper it is from prints it, where that is more than the number. */
  readonly text?: string
  /** What it comes from, where several sources could tell it. */
  readonly source?: string
}

/** What a data set is made from. */
export interface Making extends Pick<DataSet, 'authority' | 'asAt' | 'inputs'> {
  readonly view: View
  readonly months: number
  readonly benchmarksOf: (indicatorId: string) => readonly Benchmark[]
  /** What was loaded, for what stands behind the figures: sources that differ, and rows that could not be read. */
  readonly loaded?: Load
  /** What the Department's checks found in the return; nothing is said of them when left out. */
  readonly checks?: ChecksFound | undefined
  /** Told how many children are measured of how many. */
  readonly told?: Told
}

/** Measures the whole catalogue and sets each indicator beside its comparators. */
export function makeDataSet(making: Making): DataSet {
  const { view, months, benchmarksOf, told, loaded, checks, ...about } = making
  const { asAt } = about
  const all = measureAll(indicators, view, { asAt, months, ...(told && { told }) })
  const doubts = doubtsOf(all, view, loaded?.accounts ?? [])
  const entries = all.map((measured) =>
    entryOf(measured, benchmarksOf(measured.indicator.id), behind(measured, view, asAt)),
  )
  const checked = withChecks(entries, view, checks)
  return {
    ...about,
    edition: 'restricted',
    definitions: DEFINITIONS,
    entries: checked.entries,
    commentary: view.register.commentary ?? [],
    tables: { fostering: fosterBalance(view, asAt) },
    doubts,
    crowds: [...crowdsBehind(all, view)],
    appendix: [
      ...(loaded ? reconciliationSections(reconcile(loaded, asAt)) : []),
      ...contradictionsBlock(view),
      ...doubtBlock(doubts),
      ...checked.blocks,
    ],
  }
}

const entryOf = (
  { indicator, series, years, breakdown, rowSeries }: Measured,
  benchmarks: readonly Benchmark[],
  found: Behind,
): Entry => ({
  indicator,
  series: series.map(shown),
  years: years.map(shown),
  rows: breakdown,
  rowSeries: rowSeries.map(({ key, label, cells, years: all }) => ({
    key,
    label,
    series: cells.map(shown),
    years: all.map(shown),
  })),
  benchmarks,
  behind: found,
})

const shown = (measurement: Measurement): Shown => ({
  period: measurement.period,
  figure: restricted(measurement),
  status: measurement.status,
  note: measurement.note,
  ...(measurement.text !== undefined && { text: measurement.text }),
  ...(measurement.source !== undefined && { source: measurement.source }),
})
