import * as Plot from '@observablehq/plot'
import type { Bar, BarChart } from '../../core/reports/report.ts'
import { idOf } from './accessible-svg.ts'
import { draw } from './canvas.ts'
import { ink, size } from './ink.ts'
import { textWidth, wrapText } from './wrap-text.ts'

const lettersALine = 28

/** Horizontal bars in the order given, named at the left and with their value at the end, as an SVG that stands alone.
 *  `id` must be the page's only one. */
export const barChart = (chart: BarChart, id = idOf(chart)): string => draw(chart, id, optionsOf)

type Named = Bar & { readonly row: number; readonly name: string }

function optionsOf(chart: BarChart): Plot.PlotOptions & { height: number } {
  const bars = chart.bars.map((bar, row) => ({
    ...bar,
    row,
    name: wrapText(bar.label, lettersALine).join('\n'),
  }))
  const lines = Math.max(1, ...bars.map(({ name }) => name.split('\n').length))
  return {
    height: Math.max(1, bars.length) * (lines * size.lineHeight + 14) + 8,
    marginTop: 4,
    marginBottom: 4,
    marginLeft: widest(bars.flatMap(({ name }) => name.split('\n'))) + 14,
    marginRight: widest(bars.map(({ text }) => text)) + 14,
    x: { domain: [0, Math.max(...bars.map(({ value }) => value), 0) || 1], axis: null },
    y: {
      type: 'band',
      domain: bars.map(({ row }) => row),
      axis: null,
      paddingInner: 0.32,
      paddingOuter: 0.1,
    },
    marks: marksOf(bars),
  }
}

function marksOf(bars: readonly Named[]): Plot.Markish[] {
  const set = { y: 'row', fill: ink.text } as const
  const beside = { frameAnchor: 'left', textAnchor: 'end', dx: -8, lineHeight: 1.1 } as const
  return [
    Plot.barX(bars, { x: 'value', y: 'row', fill: inkOf, className: 'bar' }),
    Plot.ruleX([0], { stroke: ink.axis, className: 'axis' }),
    Plot.text(bars, { ...set, ...beside, text: 'name' }),
    Plot.text(bars, { ...set, text: 'text', x: 'value', textAnchor: 'start', dx: 7 }),
  ]
}

const inkOf = ({ pale }: Bar): string => (pale ? ink.pale : ink.ours)

const widest = (texts: readonly string[]): number =>
  Math.max(0, ...texts.map((text) => textWidth(text, size.text)))
