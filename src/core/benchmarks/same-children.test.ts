import { expect, test } from 'vitest'
import { draws } from '../../../test/draws.ts'
import { apart } from './apart.ts'
import type { Counted } from './chance.ts'
import { seldom } from './seldom.ts'

const SERIES = 2000
const { chance, poisson } = draws(904)

/** Is a series of 36 months called changed in any of the last 24, each held against the same month a year before? */
const everCalled = (series: readonly Counted[], kind: 'count' | 'share'): boolean =>
  series.slice(12).some((now, i) => {
    const then = series[i]
    if (!then) return false
    const { verdict } = apart(now, then, kind, { seldom: seldom.sameMonth })
    return verdict === 'higher' || verdict === 'lower'
  })

function shareCalled(series: () => readonly Counted[], kind: 'count' | 'share'): number {
  let called = 0
  for (let i = 0; i < SERIES; i++) if (everCalled(series(), kind)) called++
  return called / SERIES
}

/** The same children month after month: each month some leave and others come, and some of those who stay change. */
function sameChildren(children: number, p: number, leaving: number): readonly Counted[] {
  const are = Array.from({ length: children }, () => chance() < p)
  return Array.from({ length: 36 }, () => {
    are.forEach((_, i) => {
      if (chance() < leaving) are[i] = chance() < p
    })
    return { numerator: are.filter(Boolean).length, denominator: children }
  })
}

/** Totals of the last twelve months at each month's end. */
function rolling(mean: number): readonly Counted[] {
  const months = Array.from({ length: 47 }, () => poisson(mean))
  return Array.from({ length: 36 }, (_, i) => ({
    numerator: months.slice(i, i + 12).reduce((sum, count) => sum + count, 0),
    denominator: null,
  }))
}

test.each([
  ['the same 100 children, of whom 3% change each month', 'share', () => sameChildren(100, 0.3, 0.03)],
  ['100 children who are others each month', 'share', () => sameChildren(100, 0.3, 1)],
  ['totals of twelve months, of 5 a month', 'count', () => rolling(5)],
] as const)(
  '%s: in two years of monthly reports at most one series in twenty is called changed',
  (name, kind, series) => {
    const alarms = shareCalled(series, kind)
    console.log(`${name}: false alarms ${(alarms * 100).toFixed(1)}%`)
    expect(alarms).toBeLessThanOrEqual(0.05)
  },
)
