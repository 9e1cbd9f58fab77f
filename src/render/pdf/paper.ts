import type { IndicatorSection, Report, ScorecardRow, Table } from '../../core/reports/report.ts'
import { barChart } from '../chart/bar-chart.ts'
import { sparkline } from '../chart/sparkline.ts'
import { timeChart } from '../chart/time-chart.ts'
import { across, fitsAcross, hasNumbers } from './across.ts'
import { scorecardSize } from './scorecard-size.ts'

/** Everything the booklet prints, in the shape assets/booklet/*.typ read: plain text, and charts as SVG. */
export type Paper = ReturnType<typeof paperOf>

const editions = {
  restricted: ['Restricted: for officers, and for members in private session', 'Restricted'],
  public: ['Public edition: small numbers are hidden', 'Public'],
} as const

/** The report as the booklet prints it. */
export function paperOf(report: Report, font: string) {
  const { title, authority, asAtLong, asAt, edition } = report
  const [year = 1970, month = 1, day = 1] = asAt.split('-').map(Number)
  return {
    font,
    title: `${title}, ${authority.name}, ${asAtLong}`,
    authority: authority.name,
    description: report.summary[0] ?? title,
    date: { year, month, day },
    foot: `${authority.name} · ${title} · ${asAtLong}`,
    edition: editions[edition][1],
    cover: {
      authority: authority.name,
      title,
      asAt: asAtLong,
      edition: editions[edition][0],
      summary: report.summary,
      inputs: tableOf(report.inputs),
    },
    scorecard: scorecardOf(report),
    themes: report.themes.map(({ title, introduction, indicators }) => ({
      title,
      introduction,
      indicators: indicators.map(indicatorOf),
    })),
    glossary: report.glossary,
    notes: report.notes,
  }
}

function scorecardOf({ scorecard, themes }: Report) {
  const printed = new Set(themes.flatMap(({ indicators }) => indicators.map(({ id }) => id)))
  const themed = groups(scorecard.rows)
  return {
    caption: scorecard.caption,
    ...scorecardSize(scorecard.rows, themed.length),
    themes: themed.map(([title, rows]) => ({
      title,
      rows: rows.map((row) => scorecardRowOf(row, printed.has(row.indicatorId))),
    })),
  }
}

function scorecardRowOf(row: ScorecardRow, printed: boolean) {
  const { shape, word, detail } = row.direction
  return {
    link: printed ? labelOf(row.indicatorId) : null,
    title: row.title,
    figure: row.figure.text,
    count: row.count,
    sparkline: row.sparkline.some((value) => value !== null) ? sparkline(row.sparkline) : null,
    shape,
    word,
    detail,
    england: row.england.text,
    neighbours: row.neighbours.text,
  }
}

/** Rows that follow each other under one theme. */
function groups(rows: readonly ScorecardRow[]): [string, ScorecardRow[]][] {
  const found: [string, ScorecardRow[]][] = []
  for (const row of rows) {
    const last = found.at(-1)
    if (last?.[0] === row.theme) last[1].push(row)
    else found.push([row.theme, [row]])
  }
  return found
}

function indicatorOf(it: IndicatorSection) {
  const lies = fitsAcross(it.table)
  const worth = hasNumbers(it.table)
  return {
    label: labelOf(it.id),
    long: rowsDown(it) > MOST_ROWS,
    title: it.title,
    question: it.question,
    headline: it.headline,
    reading: it.reading,
    chart: it.chart ? { svg: timeChart(it.chart), alt: it.chart.description } : null,
    across: lies && worth ? across(it.table) : null,
    table: !lies && worth ? tableOf(it.table) : null,
    breakdown: it.breakdown ? breakdownOf(it.breakdown) : null,
    prompts: it.commentPrompts,
    smallPrint: halves(it.smallPrint),
  }
}

/** What still fits a page under chart, comments and small print. */
const MOST_ROWS = 22

/** Rows printed one under another. */
const rowsDown = ({ table, breakdown }: IndicatorSection): number =>
  (fitsAcross(table) ? 0 : table.rows.length) + (breakdown?.table.rows.length ?? 0)

const breakdownOf = ({ chart, table }: NonNullable<IndicatorSection['breakdown']>) => ({
  svg: barChart(chart),
  alt: chart.description,
  wide: table.columns.length > 4,
  table: tableOf(table),
})

const tableOf = ({ caption, columns, rows }: Table) => ({
  caption,
  columns,
  rows: rows.map((row) => row.map(({ text }) => text)),
})

const labelOf = (indicatorId: string): string => `indicator-${indicatorId}`

/** Two columns of about the same length, in the order given. */
function halves(lines: IndicatorSection['smallPrint']): IndicatorSection['smallPrint'][] {
  const lengths = lines.map(({ label, text }) => label.length + text.length)
  const taller = (split: number) => Math.max(sum(lengths.slice(0, split)), sum(lengths.slice(split)))
  const splits = lines.map((_, at) => at + 1)
  const split = splits.reduce((best, at) => (taller(at) < taller(best) ? at : best), 1)
  return [lines.slice(0, split), lines.slice(split)]
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0)
