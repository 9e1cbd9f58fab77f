import { expect, test } from 'vitest'
import { binomial, poisson } from './distribution.ts'
import { limits } from './limits.ts'

const series = (numerators: number[], denominator: number | null) =>
  numerators.map((numerator) => ({ numerator, denominator }))

test('a steady share stays inside its limits nineteen times in twenty or more', () => {
  const found = limits(series([44, 40, 47, 45], 440), 'share')
  const d = binomial(440, (found?.centre ?? 0) / 100)
  const inside = d.chances.reduce((sum, p, i) => {
    const value = ((d.first + i) / 440) * 100
    return value >= (found?.low ?? NaN) && value <= (found?.high ?? NaN) ? sum + p : sum
  }, 0)
  expect(found?.centre).toBeCloseTo(10, 10)
  expect(inside).toBeGreaterThanOrEqual(0.95)
  expect(inside).toBeLessThan(0.98)
})

test('a steady count stays inside its limits nineteen times in twenty or more', () => {
  const found = limits(series([9, 12, 10, 9], null), 'count')
  const d = poisson(found?.centre ?? 0)
  const inside = d.chances.reduce(
    (sum, p, i) =>
      d.first + i >= (found?.low ?? NaN) && d.first + i <= (found?.high ?? NaN) ? sum + p : sum,
    0,
  )
  expect(inside).toBeGreaterThanOrEqual(0.95)
  expect(inside).toBeLessThan(0.99)
})

test('the limits are wide enough for the month with the fewest children', () => {
  const even = limits(series([10, 10], 100), 'share')
  const uneven = limits([...series([10], 100), ...series([1], 10)], 'share')
  expect(uneven?.centre).toBe(even?.centre)
  expect(uneven?.high).toBeGreaterThan(even?.high ?? Infinity)
})

test('a rate has limits per 10,000', () => {
  const found = limits(series([437, 440, 430], 67_149), 'rate')
  expect(found?.centre).toBeCloseTo(64.88, 2)
  expect(found?.low).toBeGreaterThan(55)
  expect(found?.high).toBeLessThan(75)
})

test('averages, ratios, a single point and months without figures have none', () => {
  expect(limits(series([900, 800], 50), 'average')).toBeUndefined()
  expect(limits(series([900, 800], 1000), 'ratio')).toBeUndefined()
  expect(limits(series([44], 440), 'share')).toBeUndefined()
  expect(limits([{ numerator: null, denominator: null }, ...series([4], 9)], 'share')).toBeUndefined()
  expect(limits(series([0, 0], 0), 'share')).toBeUndefined()
})

test('months without a figure are left out of the others’ limits', () => {
  const whole = series([44, 40, 47], 440)
  expect(limits([...whole, { numerator: null, denominator: null }], 'share')).toEqual(limits(whole, 'share'))
})
