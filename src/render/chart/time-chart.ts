import type * as Plot from '@observablehq/plot'
import type { TimeChart } from '../../core/reports/report.ts'
import { idOf } from './accessible-svg.ts'
import { draw } from './canvas.ts'
import { endLabels, lastValue, type Plane } from './end-labels.ts'
import { size } from './ink.ts'
import { labels } from './label-marks.ts'
import { monthTicks } from './month-ticks.ts'
import { aims, axes, bands, comparators, gaps, ours } from './time-marks.ts'
import { textWidth } from './wrap-text.ts'
import { yTicks } from './y-ticks.ts'

const margin = { top: 16, bottom: 44 }
const height = 280

/** A chart of one measure over the months, 2:1, as an SVG that stands alone. `id` must be the page's only one. */
export const timeChart = (chart: TimeChart, id = idOf(chart)): string => draw(chart, id, optionsOf)

function optionsOf(chart: TimeChart): Plot.PlotOptions & { height: number } {
  const ticks = yTicks(valuesOf(chart), chart.unit)
  const right = roomForLabels(chart)
  const left = Math.max(48, ...ticks.map((tick) => textWidth(tick.toLocaleString('en-GB'), size.text) + 22))
  const plane: Plane = {
    low: ticks[0] ?? 0,
    high: ticks.at(-1) ?? 1,
    end: Math.max(1, chart.points.length - 1),
    width: size.width - left - right,
    height: height - margin.top - margin.bottom,
  }
  return {
    height,
    marginTop: margin.top,
    marginBottom: margin.bottom,
    marginLeft: left,
    marginRight: right,
    x: { domain: [0, plane.end], axis: null },
    y: { domain: [plane.low, plane.high], axis: null },
    marks: marksOf(chart, ticks, plane),
  }
}

function marksOf(chart: TimeChart, ticks: readonly number[], plane: Plane): Plot.Markish[] {
  const named = endLabels(chart, plane, { above: margin.top - 2, below: margin.bottom - 2 })
  return [
    bands(chart, plane),
    axes(ticks, monthTicks(chart.points), chart.unit),
    comparators(chart.lines),
    aims(chart, plane),
    ours(chart.points),
    gaps(chart.points),
    labels(named, plane),
  ]
}

function valuesOf({ points, lines, target, band, chance }: TimeChart): number[] {
  const ends = [band, chance].flatMap((range) => (range ? [range.low, range.high] : []))
  return [
    ...points.flatMap(({ value }) => (value === null ? [] : [value])),
    ...lines.map(({ value }) => value),
    ...(target?.steps ?? []).map(({ value }) => value),
    ...ends,
  ]
}

/** The names of lines and bands need a column; the last value alone needs only its own width. */
function roomForLabels(chart: TimeChart): number {
  const own = textWidth(lastValue(chart)?.text ?? '', size.value) + 34
  return chart.lines.length > 0 || chart.target || chart.band || chart.chance ? Math.max(172, own) : own
}
