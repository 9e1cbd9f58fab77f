import * as Plot from '@observablehq/plot'
import type { ChartPoint, ChartUnit, TimeChart } from '../../core/reports/report.ts'
import { chanceMarks } from './chance-marks.ts'
import type { Plane } from './end-labels.ts'
import { ink } from './ink.ts'
import type { MonthTick } from './month-ticks.ts'
import { strokes } from './strokes.ts'

/** The range of good neighbours, and under it what chance alone would do. */
export const bands = (chart: TimeChart, plane: Plane): Plot.Markish[] => [
  ...chanceMarks(chart, plane),
  ...(chart.band
    ? [
        Plot.rect([chart.band], {
          x1: 0,
          x2: plane.end,
          y1: 'low',
          y2: 'high',
          fill: ink.band,
          className: 'band',
        }),
      ]
    : []),
]

/** What stands before and after a value on the axis. */
const signs: Readonly<Record<ChartUnit, readonly [string, string]>> = {
  percent: ['', '%'],
  pounds: ['£', ''],
  number: ['', ''],
}

/** Faint lines with their values at the left, the months below. */
export function axes(
  ticks: readonly number[],
  months: readonly MonthTick[],
  unit: ChartUnit,
): Plot.Markish[] {
  const [before, after] = signs[unit]
  const written = (value: number): string =>
    `${value < 0 ? '-' : ''}${before}${Math.abs(value).toLocaleString('en-GB')}${after}`
  const beside = { frameAnchor: 'left', textAnchor: 'end', dx: -8, fontVariant: 'tabular-nums' } as const
  return [
    Plot.ruleY(ticks, { stroke: ink.grid, className: 'grid' }),
    Plot.ruleY([0], { stroke: ink.axis, className: 'axis' }),
    Plot.text(ticks, { y: Number, text: written, ...beside }),
    Plot.text(months, {
      x: 'index',
      text: 'text',
      frameAnchor: 'bottom',
      lineAnchor: 'top',
      dy: 7,
      lineHeight: 1.1,
    }),
  ]
}

/** Each comparator as a level line, told by its dashes. */
export const comparators = (lines: TimeChart['lines']): Plot.Markish[] =>
  lines.map(({ value, style }) =>
    Plot.ruleY([value], { ...strokes[style], className: `comparator ${style}` }),
  )

/** The council's own target over the months that it holds for, half a month to either side. */
export const aims = ({ target }: TimeChart, { end }: Plane): Plot.Markish[] =>
  (target?.steps ?? []).map(({ from, to, value }) =>
    Plot.ruleY([value], {
      ...strokes.target,
      x1: Math.max(0, from - 0.5),
      x2: Math.min(end, to + 0.5),
      className: 'comparator target',
    }),
  )

/** The council's own line with a point a month; a month without a value is a gap, and so is a break in what is counted.
 *  A point that a change shows in is a diamond. */
export function ours(points: readonly ChartPoint[]): Plot.Markish[] {
  const at = { x: (_: ChartPoint, i: number) => i, y: 'value' }
  const last = points.findLastIndex(({ value }) => value !== null)
  return [
    Plot.line(points, {
      ...at,
      z: stretches(points),
      stroke: ink.ours,
      strokeWidth: 2.75,
      className: 'ours',
    }),
    Plot.dot(points, {
      ...at,
      filter: ({ signal }: ChartPoint) => !signal,
      r: (_: ChartPoint, i: number) => (i === last ? 5 : 2.5),
      fill: ink.ours,
      className: 'ours-dot',
    }),
    ...(points.some(({ signal }) => signal) ? [diamonds(points, at, last)] : []),
  ]
}

const diamonds = (points: readonly ChartPoint[], at: object, last: number): Plot.Markish =>
  Plot.dot(points, {
    ...at,
    filter: ({ signal }: ChartPoint) => signal,
    symbol: 'diamond2',
    r: (_: ChartPoint, i: number) => (i === last ? 10 : 7.5),
    fill: ink.ours,
    className: 'ours-dot signal',
  })

/** Which unbroken stretch each point is of. */
const stretches = (points: readonly ChartPoint[]): number[] =>
  points.map((_, i) => points.slice(0, i + 1).filter(({ parted }) => parted).length)

/** Months without a figure, or with one that is hidden, said where the line is broken and there is room for the words. */
export function gaps(points: readonly ChartPoint[]): Plot.Markish[] {
  const runs: number[][] = [[]]
  points.forEach(({ value }, i) => (value === null ? runs.at(-1)?.push(i) : runs.push([])))
  const said: { middle: number; words: string }[] = []
  for (const run of runs.filter(({ length }) => length > 0)) {
    const middle = ((run[0] ?? 0) + (run.at(-1) ?? 0)) / 2
    const before = said.at(-1)?.middle ?? -Infinity
    if (middle - before >= points.length / ROOM) said.push({ middle, words: wordsFor(run, points) })
  }
  const set = { frameAnchor: 'bottom', lineAnchor: 'bottom', dy: -7, fontSize: 13, fill: ink.axis } as const
  return said.map(({ middle, words }) =>
    Plot.text([middle], {
      x: () => middle,
      text: () => words,
      ...set,
      ...kept(middle, points.length - 1),
    }),
  )
}

/** So many times the words of a gap fit beside each other. */
const ROOM = 6

const wordsFor = (run: readonly number[], points: readonly ChartPoint[]): string =>
  run.every((at) => points[at]?.hidden) ? 'hidden' : 'no figure'

/** The words stay within the plot when the gap is at either end. */
function kept(at: number, end: number): object {
  if (at < end / 10) return { textAnchor: 'start', dx: 4 }
  return at > end * 0.9 ? { textAnchor: 'end', dx: -4 } : {}
}
