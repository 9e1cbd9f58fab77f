import * as Plot from '@observablehq/plot'
import type { Bar, BarChart } from '../../core/reports/report.ts'
import { idOf } from './accessible-svg.ts'
import { draw } from './canvas.ts'
import { ink, size } from './ink.ts'
import { textWidth, wrapText } from './wrap-text.ts'

const lettersALine = 34
const gap = 9
const thickness = 20

/** Horizontal bars in the order given, named at the left and with their value at the end, as an SVG that stands alone.
 *  `id` must be the page's only one. */
export const barChart = (chart: BarChart, id = idOf(chart)): string => draw(chart, id, optionsOf)

/** A bar, its name in lines, and the middle of its row in units of the drawing. */
type Placed = Bar & { readonly lines: readonly string[]; readonly at: number }

function optionsOf(chart: BarChart): Plot.PlotOptions & { height: number } {
  const bars = placed(chart.bars)
  const height = Math.max(thickness, ...bars.map((bar) => bar.at + tall(bar) / 2)) + gap
  return {
    height,
    marginTop: 0,
    marginBottom: 0,
    marginLeft: widest(bars.flatMap(({ lines }) => lines)) + 14,
    marginRight: widest(bars.map(({ text }) => text)) + 14,
    x: { domain: [0, Math.max(...bars.map(({ value }) => value), 0) || 1], axis: null },
    y: { domain: [height, 0], axis: null },
    marks: marksOf(bars),
  }
}

/** One under another, each as tall as its name needs. */
function placed(bars: readonly Bar[]): Placed[] {
  let top = gap / 2
  return bars.map((bar) => {
    const lines = wrapText(bar.label, lettersALine)
    const height = tall({ lines })
    const at = top + height / 2
    top += height + gap
    return { ...bar, lines, at }
  })
}

const tall = ({ lines }: Pick<Placed, 'lines'>): number => Math.max(thickness, lines.length * size.lineHeight)

function marksOf(bars: readonly Placed[]): Plot.Markish[] {
  const beside = { frameAnchor: 'left', textAnchor: 'end', dx: -8, lineHeight: 1.1 } as const
  const y = { y1: ({ at }: Placed) => at - thickness / 2, y2: ({ at }: Placed) => at + thickness / 2 }
  return [
    Plot.rect(bars, { x1: 0, x2: 'value', ...y, fill: inkOf, className: 'bar' }),
    Plot.ruleX([0], { stroke: ink.axis, className: 'axis' }),
    Plot.text(bars, { ...beside, y: 'at', text: ({ lines }: Placed) => lines.join('\n') }),
    Plot.text(bars, { y: 'at', text: 'text', x: 'value', textAnchor: 'start', dx: 7 }),
  ]
}

const inkOf = ({ pale }: Bar): string => (pale ? ink.pale : ink.ours)

const widest = (texts: readonly string[]): number =>
  Math.max(0, ...texts.map((text) => textWidth(text, size.text)))
