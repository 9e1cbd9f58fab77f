import * as Plot from '@observablehq/plot'
import type { TimeChart } from '../../core/reports/report.ts'
import type { Plane } from './end-labels.ts'
import { ink } from './ink.ts'

const edge = { stroke: ink.chanceEdge, strokeWidth: 0.75, strokeDasharray: '2 3', className: 'chance-edge' }

/** What chance alone would do: a band from end to end, or as wide at each month as its own limits. */
export function chanceMarks({ chance }: TimeChart, { end }: Plane): Plot.Markish[] {
  if (!chance) return []
  const { limits } = chance
  return limits ? ownLimits(limits) : sameLimits(chance, end)
}

const sameLimits = (chance: { low: number; high: number }, end: number): Plot.Markish[] => [
  Plot.rect([chance], { x1: 0, x2: end, y1: 'low', y2: 'high', fill: ink.chance, className: 'chance' }),
  Plot.ruleY([chance.low, chance.high], edge),
]

type Limits = NonNullable<NonNullable<TimeChart['chance']>['limits']>

function ownLimits(limits: Limits): Plot.Markish[] {
  const low = limits.map((each) => each?.low ?? NaN)
  const high = limits.map((each) => each?.high ?? NaN)
  const x = limits.map((_, i) => i)
  return [
    Plot.areaY(limits, { x, y1: low, y2: high, fill: ink.chance, className: 'chance' }),
    Plot.line(limits, { x, y: low, ...edge }),
    Plot.line(limits, { x, y: high, ...edge }),
  ]
}
