import type { IndicatorSection, Remark } from '../../core/reports/report.ts'
import { textOf } from '../../core/words/markdown.ts'
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
  const tables = [it.table, it.years, it.together].flatMap((table) =>
    table && hasNumbers(table) ? [table] : [],
  )
  const across = tables.filter(isOfPeriods).map(notesApart)
  const breakdown = it.breakdown ? barredOf(it.title, it.breakdown) : null
  const rows = breakdown?.rows.length ?? 0
  return {
    label,
    title: it.title,
    question: it.question,
    headline: it.headline,
    reading: it.reading === it.headline.count ? null : it.reading,
    target: it.target ? { mark: it.target.mark ?? null, text: it.target.text } : null,
    chart: it.chart ? { svg: timeChart(it.chart), alt: altOf(it.chart) } : null,
    breakdown,
    wide: rows > (it.chart ? most.besideChart : most.onPage),
    long: rows > most.onPage || lettersOf(it.comment) > most.letters,
    strips: stripsOf(
      it.title,
      across.map(({ table }) => table),
    ),
    notes: [...new Set(across.flatMap(({ notes }) => notes))],
    down: tables.filter((table) => !isOfPeriods(table)).flatMap((table) => tablesOf(table)),
    comment: it.comment ?? null,
    uncommented: it.uncommented ?? null,
    smallPrint: twoColumns(it.smallPrint),
  }
}

/** PDF/UA wants some words for every picture. */
const altOf = ({ title, description }: { title: string; description: string }): string =>
  description.trim() || title.trim() || 'Chart'

/** Letters of a comment's prose. */
const lettersOf = (comment: Remark | undefined): number =>
  (comment?.passages ?? [])
    .flatMap((passage) => (passage.kind === 'paragraph' ? [passage.runs] : passage.items))
    .reduce((sum, runs) => sum + textOf(runs).length, 0)

/** Rows of a breakdown that are no taller than a chart beside them, and that fit a page with all the rest;
 *  letters of a comment that do. */
const most = { besideChart: 9, onPage: 34, letters: 1500 }
