import type { Benchmark } from '../benchmarks/benchmark.ts'
import { periodName } from '../benchmarks/published.ts'
import { themes } from '../indicators/theme.ts'
import { longDay } from '../time/day.ts'
import { besideEngland, USUAL, type Beside } from './beside.ts'
import { joinedValues } from './course.ts'
import type { DataSet, Entry } from './data-set.ts'
import { drawnPeriods, headlineOf, isComparable } from './headline.ts'
import type { Cell, Scorecard, ScorecardRow } from './report.ts'
import { formatOf, shownCell, sayCount, sayMeasured } from './say.ts'
import { targetCell } from './target-words.ts'
import { comparator } from './time-chart.ts'
import { trendOf } from './trend.ts'
import { isTold } from './untold.ts'

/** The indicators on the one page a member reads first: of each theme what a board asks about before all else. Every
 *  other one is in its theme. */
export const onOnePage: ReadonlySet<string> = new Set([
  'cic-count',
  'cic-rate-per-10k',
  'cic-started',
  'cic-ceased',
  'cic-uasc',
  'iha-timely',
  'rha-up-to-date',
  'rha-due-month',
  'dental-up-to-date',
  'immunisations-up-to-date',
  'sdq-average',
  'missing-children',
  'rhi-72h',
  'exploitation-risk',
  'placement-3plus',
  'placement-2y-stable',
  'placement-20-miles',
  'placement-unregistered',
  'visits-timely',
  'pep-current',
  'attendance-average',
  'suspension-1plus',
  'permanence-plan-4m',
  'left-care-permanence',
  'foster-approved',
  'adoptions-finalised',
  'adoption-a10',
  'cl-in-touch',
  'cl-suitable',
  'cl-eet',
  'cl-pathway-plan',
  'cl-pa-allocated',
  'reviews-timely',
  'review-participation-pct',
  'minutes-timely',
  'care-plan-grade',
  'advocacy-young-people',
  'iv-matched',
])

/** The scorecard: value, count, the year's course, direction, England and neighbours. What nobody tells anything of is
 *  left to its theme, which says what would fill it. */
export const scorecardOf = ({ entries, asAt }: DataSet, beside: Beside = USUAL): Scorecard => ({
  caption: `The data set on one page, ${longDay(asAt)}`,
  rows: entries
    .filter((entry) => onOnePage.has(entry.indicator.id) && isTold(entry))
    .map((entry) => scorecardRow(entry, beside)),
})

/** An indicator's row in a scorecard. */
export function scorecardRow(entry: Entry, beside: Beside): ScorecardRow {
  const { indicator } = entry
  const { now } = headlineOf(entry)
  const { figure, period } = now
  // The figure beside it says already that it is hidden.
  const count = figure.kind === 'suppressed' ? '–' : sayCount(indicator, figure)
  const { shape, words: word, detail } = trendOf(entry)
  return {
    indicatorId: indicator.id,
    theme: themes[indicator.theme],
    title: indicator.title,
    figure: shownCell(indicator, now),
    count:
      count !== '–' && indicator.reach === 'period' && period.kind === 'year'
        ? `${count} in ${period.id}`
        : count,
    sparkline: joinedValues(drawnPeriods(entry)),
    direction: { shape, word, detail },
    england: comparedWith(entry, comparator(entry, 'England')),
    neighbours: comparedWith(entry, besideEngland(entry, beside)),
    ...targetCell(entry),
  }
}

const comparedWith = (entry: Entry, benchmark: Benchmark | undefined): Cell =>
  isComparable(entry) ? benchmarkCell(entry, benchmark) : { text: '–' }

/** `10% (2025)`. */
function benchmarkCell({ indicator }: Entry, benchmark: Benchmark | undefined): Cell {
  if (benchmark?.value === undefined) return { text: '–' }
  const text = `${sayMeasured(indicator, benchmark.value)} (${periodName(benchmark.period)})`
  return { text, number: benchmark.value, format: formatOf(indicator) }
}
