import { expect, test } from 'vitest'
import { apart } from './apart.ts'
import { limitsAgainst, monthLimits } from './limits.ts'
import { signalOf } from './run-chart.ts'

const flat = (counts: readonly number[], base: number) => counts.map((count) => ({ count, base }))
const steady = [44, 40, 47, 45, 42, 46, 41, 43, 45, 44, 42, 46]

test('each month has limits by its own base: fewer children, wider limits', () => {
  const months = [...flat(steady, 440), { count: 4, base: 44 }]
  const found = monthLimits(months, months, 'binomial') ?? []
  const widths = found.map(({ low, high }) => high - low)
  expect(widths.at(-1)).toBeGreaterThan((widths[0] ?? Infinity) * 2)
  expect(widths[1]).toBeCloseTo(widths[0] ?? NaN, 10)
})

test('a month that is called by itself lies outside the limits of those before it', () => {
  for (const [count, fitted] of [
    [90, 'binomial'],
    [12, 'binomial'],
    [90, 'poisson'],
    [12, 'poisson'],
  ] as const) {
    const months = [...flat(steady, 440), { count, base: 440 }]
    const { low = NaN, high = NaN } = monthLimits(months, months.slice(0, -1), fitted)?.at(-1) ?? {}
    expect(signalOf(months, fitted)).toMatchObject({ months: 1, up: count === 90 })
    expect(count / 440 < low || count / 440 > high).toBe(true)
  }
})

test('months that come in clumps have wider limits than chance alone gives', () => {
  const even = monthLimits(
    flat([10, 11, 9, 10, 11, 9, 10, 10], 30),
    flat([10, 11, 9, 10, 11, 9, 10, 10], 30),
    'poisson',
  )
  const rough = flat([1, 22, 3, 19, 0, 24, 2, 9], 30)
  expect(monthLimits(rough, rough, 'poisson')?.[0]?.high).toBeGreaterThan((even?.[0]?.high ?? NaN) * 1.5)
})

test('limits stay within what can be: none below nought, no share above all', () => {
  const [few, most] = [flat([1, 0, 2, 1, 0, 1, 2, 1], 20), flat([19, 20, 18, 19, 20, 19, 18, 20], 20)]
  expect(monthLimits(few, few, 'poisson')?.[0]?.low).toBe(0)
  expect(monthLimits(most, most, 'binomial')?.[0]?.high).toBe(1)
})

test('a single month, and a base of nought, have none', () => {
  expect(monthLimits(flat([4], 9), flat([4], 9), 'poisson')).toBeUndefined()
  expect(monthLimits(flat([0, 0], 0), flat([0, 0], 0), 'binomial')).toBeUndefined()
})

test('against a year before, just outside the limits is called changed and just inside is not', () => {
  const { low = NaN, high = NaN } = limitsAgainst({ count: 48, base: 447 }, 437, 'binomial', 0.002) ?? {}
  const verdict = (count: number) =>
    apart({ numerator: count, denominator: 437 }, { numerator: 48, denominator: 447 }, 'share', {
      seldom: 0.002,
    }).verdict
  const [least, most] = [Math.round(low * 437), Math.round(high * 437)]
  expect([least - 1, least, most, most + 1].map(verdict)).toEqual([
    'lower',
    'no-evidence',
    'no-evidence',
    'higher',
  ])
})
