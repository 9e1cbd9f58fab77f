import * as Plot from '@observablehq/plot'
import type { EndLabel, Kind, Plane } from './end-labels.ts'
import { ink, size } from './ink.ts'
import { strokes } from './strokes.ts'

/** The names at the right end, each led to by a stroke of its own kind. */
export function labels(named: readonly EndLabel[], plane: Plane): Plot.Markish[] {
  const set = { x: plane.end, y: 'at', text: 'text', textAnchor: 'start', lineAnchor: 'middle' } as const
  const [own, others] = [
    named.filter(({ kind }) => kind === 'ours'),
    named.filter(({ kind }) => kind !== 'ours'),
  ]
  const value = { fontSize: size.value, fontWeight: 600, fill: ink.ours, className: 'ours-value' }
  return [
    ...others.map((label) => leader(label, plane)),
    Plot.text(others, { ...set, dx: 26, lineHeight: size.lineHeight / size.text, fill: ink.text }),
    Plot.text(own, { ...set, dx: others.length > 0 ? 26 : 12, ...value }),
  ]
}

function leader({ kind, value, at }: EndLabel, { end, width }: Plane): Plot.Markish {
  const x2 = end + (22 * end) / width
  return Plot.link([0], {
    x1: end,
    x2,
    y1: value,
    y2: at,
    ...strokeOf(kind),
    className: `comparator ${kind}`,
  })
}

function strokeOf(kind: Kind): object {
  if (kind === 'england' || kind === 'neighbours' || kind === 'published' || kind === 'target')
    return strokes[kind]
  return { stroke: ink.comparator, strokeWidth: 0.75 }
}
