import type { Benchmark, Comparator } from '../benchmarks/benchmark.ts'
import { periodName } from '../benchmarks/published.ts'
import { isoDay } from '../time/day.ts'
import { besideEngland, besideLabel, USUAL, type Beside } from './beside.ts'
import { chanceBand } from './chance-band.ts'
import { breaksAt } from './course.ts'
import type { Entry, Shown } from './data-set.ts'
import { drawnPeriods, shortPeriod } from './headline.ts'
import { benchmarkLabel } from './reading.ts'
import type { ChartPoint, TimeChart } from './report.ts'
import { sayShown, sayValue } from './say.ts'
import { targetAcross } from './target-line.ts'
import { trendOf } from './trend.ts'
import { signalled } from './trend-basis.ts'

/** The chart of an indicator with its comparators: of its years where most of its months are hidden. `undefined` when
 *  fewer than two periods have a number, and for a handful of things counted, whose line would say less than their
 *  numbers do. */
export function timeChartOf(entry: Entry, beside: Beside = USUAL): TimeChart | undefined {
  const periods = [drawnPeriods(entry), entry.years].find(showsCourse)
  if (periods === undefined || entry.indicator.onlyRows || isHandful(entry, valuesOf(periods)))
    return undefined
  const chart = {
    title: entry.indicator.title,
    unit: unitOf(entry),
    points: pointsOf(entry, periods),
    lines: linesOf(entry, periods, beside),
    ...targetAcross(entry, periods),
    ...bandOf(entry, periods),
    ...chanceOf(entry, periods),
  }
  return { ...chart, description: describe(entry, chart) }
}

const bands = new WeakMap<Entry, Pick<TimeChart, 'chance'>>()

/** What chance alone would do is found once for an entry: it takes long, and is the same whatever stands beside it. */
function chanceOf(entry: Entry, periods: readonly Shown[]): Pick<TimeChart, 'chance'> {
  const known = bands.get(entry)
  if (known !== undefined) return known
  const band = chanceBand(entry, periods)
  bands.set(entry, band)
  return band
}

const valuesOf = (periods: readonly Shown[]): number[] =>
  periods.flatMap(({ figure }) => (figure.kind === 'number' ? [figure.value] : []))

/** A line with more of it hidden than shown is no line. */
const showsCourse = (periods: readonly Shown[]): boolean => {
  const [shown, hidden] = [
    valuesOf(periods).length,
    periods.filter(({ figure }) => figure.kind === 'suppressed').length,
  ]
  return shown >= 2 && shown > hidden && (hidden === 0 || shown >= 3)
}

/** The most of what is counted that is read at a glance. */
const HANDFUL = 5

const isHandful = ({ indicator: { kind } }: Entry, told: readonly number[]): boolean =>
  kind === 'count' && told.every((value) => Math.abs(value) <= HANDFUL)

function unitOf({ indicator: { unit } }: Entry): TimeChart['unit'] {
  return unit === 'percent' || unit === 'pounds' ? unit : 'number'
}

function pointsOf(entry: Entry, periods: readonly Shown[]): ChartPoint[] {
  const marked = signalled(entry)
  return periods.map((shown, i) => ({
    ...pointOf(entry, shown),
    ...(marked.includes(shown) && { signal: true as const }),
    ...(breaksAt(periods, i) && { parted: true as const }),
  }))
}

const pointOf = ({ indicator }: Entry, shown: Shown): ChartPoint => ({
  date: isoDay(shown.period.to),
  label: shortPeriod(shown),
  value: shown.figure.kind === 'number' ? shown.figure.value : null,
  text: sayShown(indicator, shown),
  ...(shown.figure.kind === 'suppressed' && { hidden: true as const }),
  ...(shown.figure.kind !== 'number' && shown.note !== undefined && { note: shown.note }),
})

/** A comparator's figure that can be drawn beside one council's: not a national total, not a symbol. */
export const comparator = (
  { benchmarks }: Entry,
  which: Comparator,
  method?: Benchmark['method'],
): Benchmark | undefined =>
  benchmarks.find(
    (each) => each.comparator === which && !each.total && (method === undefined || each.method === method),
  )

/** A number of children is drawn alone, and so is a month of a flow: what is published is of years. */
const isDrawnBeside = ({ indicator: { kind, reach } }: Entry, [first]: readonly Shown[]): boolean =>
  kind !== 'count' && (reach !== 'period' || first?.period.kind === 'year')

function linesOf(entry: Entry, periods: readonly Shown[], beside: Beside): TimeChart['lines'] {
  if (!isDrawnBeside(entry, periods)) return []
  const england = comparator(entry, 'England')
  const other = besideEngland(entry, beside)
  return [
    ...line(entry, england, 'England', 'england'),
    ...(other ? line(entry, other, besideLabel(other), 'neighbours') : []),
  ]
}

function line(entry: Entry, benchmark: Benchmark | undefined, name: string, style: 'england' | 'neighbours') {
  return benchmark?.value === undefined
    ? []
    : [{ label: benchmarkLabel(entry, name, benchmark), value: benchmark.value, style }]
}

function bandOf(entry: Entry, periods: readonly Shown[]): Pick<TimeChart, 'band'> {
  const range = isDrawnBeside(entry, periods)
    ? comparator(entry, 'outstanding-neighbours', 'range')
    : undefined
  if (range?.low === undefined || range.high === undefined) return {}
  const [low, high] = [sayValue(entry.indicator, range.low), sayValue(entry.indicator, range.high)]
  return {
    band: {
      label: `${range.name} ${periodName(range.period)}: from ${low} to ${high}`,
      low: range.low,
      high: range.high,
    },
  }
}

/** The chart's message for a reader who cannot see it. */
function describe(
  entry: Entry,
  { points, lines, target }: Pick<TimeChart, 'points' | 'lines' | 'target'>,
): string {
  const { indicator } = entry
  const numbers = points.filter((point): point is ChartPoint & { value: number } => point.value !== null)
  const [first, last] = [numbers[0], numbers[numbers.length - 1]]
  if (!first || !last) return 'There are no figures.'
  const values = numbers.map(({ value }) => value)
  const [low, high] = [sayValue(indicator, Math.min(...values)), sayValue(indicator, Math.max(...values))]
  const course = `From ${first.text} in ${first.label} to ${last.text} in ${last.label}, between ${low} and ${high}.`
  return [
    course,
    trendOf(entry).evidence,
    ...[...(target ? [target] : []), ...lines].map(({ label }) => `${label}.`),
  ].join(' ')
}
