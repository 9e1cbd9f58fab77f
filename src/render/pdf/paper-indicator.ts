import type { IndicatorSection } from '../../core/reports/report.ts'
import { timeChart } from '../chart/time-chart.ts'
import { notesApart } from '../period-notes.ts'
import { barredOf } from './barred.ts'
import { tablesOf } from './paper-table.ts'
import { twoColumns } from './small-print.ts'
import { hasNumbers, isOfPeriods, stripsOf } from './strips.ts'

/** An indicator and what links to it are called: its position, so that no two are alike and no id is trusted. */
export interface Place {
  readonly it: IndicatorSection
  readonly label: string
}

/** An indicator as the booklet prints it. */
export function indicatorOf({ it, label }: Place) {
  const tables = [it.table, it.years].flatMap((table) => (table && hasNumbers(table) ? [table] : []))
  const across = tables.filter(isOfPeriods).map(notesApart)
  const breakdown = it.breakdown ? barredOf(it.title, it.breakdown) : null
  const rows = breakdown?.rows.length ?? 0
  return {
    label,
    title: it.title,
    question: it.question,
    headline: it.headline,
    reading: it.reading === it.headline.count ? null : it.reading,
    chart: it.chart ? { svg: timeChart(it.chart), alt: altOf(it.chart) } : null,
    breakdown,
    wide: rows > (it.chart ? most.besideChart : most.onPage),
    long: rows > most.onPage,
    strips: stripsOf(
      it.title,
      across.map(({ table }) => table),
    ),
    notes: [...new Set(across.flatMap(({ notes }) => notes))],
    down: tables.filter((table) => !isOfPeriods(table)).flatMap((table) => tablesOf(table)),
    comment: it.comment ?? null,
    prompts: it.commentPrompts,
    smallPrint: twoColumns(it.smallPrint),
  }
}

/** PDF/UA wants some words for every picture. */
const altOf = ({ title, description }: { title: string; description: string }): string =>
  description.trim() || title.trim() || 'Chart'

/** Rows of a breakdown that are no taller than a chart beside them, and that fit a page with all the rest. */
const most = { besideChart: 9, onPage: 34 }
