import type { TimeChart } from '../../core/reports/report.ts'
import { size } from './ink.ts'
import { nudge } from './nudge.ts'
import { wrapText } from './wrap-text.ts'

/** How a label, its leader and what it names are drawn. */
export type Kind = 'ours' | 'england' | 'neighbours' | 'published' | 'target' | 'band' | 'chance'

/** A label right of the plot: `value` is what it names, `at` the value its centre is drawn at. */
export interface EndLabel {
  readonly kind: Kind
  readonly value: number
  readonly at: number
  readonly text: string
}

/** The plot: its values from bottom to top, its last point counted from nought, and its size in units of the drawing. */
export interface Plane {
  readonly low: number
  readonly high: number
  readonly end: number
  readonly width: number
  readonly height: number
}

/** Every line and band named at its right end, moved apart where they would overlap. */
export function endLabels(
  chart: TimeChart,
  plane: Plane,
  room: { above: number; below: number },
): EndLabel[] {
  const wanted = wantedLabels(chart)
  const unit = (plane.high - plane.low) / plane.height
  const blocks = wanted.map(({ kind, value, text }) => ({
    y: (plane.high - value) / unit,
    height: kind === 'ours' ? size.value + 3 : text.split('\n').length * size.lineHeight + 3,
  }))
  const centres = nudge(blocks, -room.above, plane.height + room.below)
  return wanted.map((label, i) => ({ ...label, at: plane.high - (centres[i] ?? 0) * unit }))
}

/** The last point that has a value, and where it stands. */
export function lastValue({ points }: TimeChart): { index: number; value: number; text: string } | undefined {
  const index = points.findLastIndex(({ value }) => value !== null)
  const point = points[index]
  if (point?.value == null) return undefined
  const text = index === points.length - 1 ? point.text : `${point.text} in ${point.label}`
  return { index, value: point.value, text }
}

const lettersALine = 20

function wantedLabels(chart: TimeChart): Omit<EndLabel, 'at'>[] {
  const last = lastValue(chart)
  const bands = (['band', 'chance'] as const).flatMap((kind) => {
    const band = chart[kind]
    const { low, high } = (kind === 'chance' ? chart.chance?.limits?.at(-1) : band) ??
      band ?? { low: 0, high: 0 }
    return band ? [{ kind, value: (low + high) / 2, text: wrapped(band.label) }] : []
  })
  return [
    ...(last ? [{ kind: 'ours' as const, value: last.value, text: last.text }] : []),
    ...(chart.target
      ? [{ kind: 'target' as const, value: chart.target.value, text: wrapped(chart.target.label) }]
      : []),
    ...chart.lines.map(({ style, value, label }) => ({ kind: style, value, text: wrapped(label) })),
    ...bands,
  ]
}

/** The value after the last colon is never broken. */
function wrapped(label: string): string {
  const [, name, value] = /^(.*:) ([^:]*)$/.exec(label) ?? []
  if (name === undefined || value === undefined) return wrapText(label, lettersALine).join('\n')
  const whole = wrapText(`${name} ${value.replaceAll(' ', joined)}`, lettersALine)
  return whole.join('\n').replaceAll(joined, ' ')
}

/** A space that no line is broken at. */
const joined = '\u{1f}'
