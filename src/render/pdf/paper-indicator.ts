import type { IndicatorSection, Table } from '../../core/reports/report.ts'
import { barChart } from '../chart/bar-chart.ts'
import { timeChart } from '../chart/time-chart.ts'
import { across, fitsAcross, hasNumbers } from './across.ts'
import { tableOf } from './paper-table.ts'

/** An indicator and what links to it are called: its position, so that no two are alike and no id is trusted. */
export interface Place {
  readonly it: IndicatorSection
  readonly label: string
}

/** An indicator as the booklet prints it. */
export function indicatorOf({ it, label }: Place) {
  const tables = [it.table, it.years].flatMap((each) => (each && hasNumbers(each) ? [each] : []))
  const lies = (table: Table) => fitsAcross(table)
  return {
    label,
    long: rowsDown(it) > MOST_ROWS,
    title: it.title,
    question: it.question,
    headline: it.headline,
    reading: it.reading,
    chart: it.chart ? { svg: timeChart(it.chart), alt: altOf(it.chart) } : null,
    across: tables.filter(lies).map(across),
    down: tables.filter((table) => !lies(table)).map(tableOf),
    breakdown: it.breakdown ? breakdownOf(it.breakdown) : null,
    prompts: it.commentPrompts,
    smallPrint: halves(it.smallPrint),
  }
}

/** PDF/UA wants some words for every picture. */
const altOf = ({ title, description }: { title: string; description: string }): string =>
  description.trim() || title.trim() || 'Chart'

/** What still fits a page under chart, comments and small print. */
const MOST_ROWS = 22

/** What can be told apart in a chart that stands beside its table. */
const MOST_BARS = 28

/** Rows printed one under another. */
const rowsDown = ({ table, breakdown }: IndicatorSection): number =>
  (!table || fitsAcross(table) ? 0 : table.rows.length) + (breakdown?.table.rows.length ?? 0)

const breakdownOf = ({ chart, table }: NonNullable<IndicatorSection['breakdown']>) => ({
  svg: barChart(chart),
  alt: altOf(chart),
  wide: table.columns.length > 4 || chart.bars.length > MOST_BARS,
  tall: chart.bars.length > MOST_BARS,
  table: tableOf(table),
})

/** Two columns of about the same length, in the order given. */
function halves(lines: IndicatorSection['smallPrint']): IndicatorSection['smallPrint'][] {
  const lengths = lines.map(({ label, text }) => label.length + text.length)
  const taller = (split: number) => Math.max(sum(lengths.slice(0, split)), sum(lengths.slice(split)))
  const splits = lines.map((_, at) => at + 1)
  const split = splits.reduce((best, at) => (taller(at) < taller(best) ? at : best), 1)
  return [lines.slice(0, split), lines.slice(split)]
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0)
