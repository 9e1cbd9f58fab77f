import fc from 'fast-check'
import { expect, test } from 'vitest'
import { yTicks } from './y-ticks.ts'

test.each([
  [[437], 'number', [0, 250, 500]],
  [[11.6, 12.9], 'percent', [0, 5, 10, 15]],
  [[91], 'percent', [0, 50, 100]],
  [[1], 'number', [0, 1, 2]],
  [[0.8], 'number', [0, 0.4, 0.8]],
  [[0, 0], 'percent', [0, 1, 2]],
  [[], 'percent', [0, 1, 2]],
  [[-1.33, -0.93], 'number', [-2, -1, 0]],
] as const)('values %j as %s are read against %j', (values, unit, ticks) => {
  expect(yTicks(values, unit)).toEqual(ticks)
})

test('the axis holds every value and zero, with at most three lines besides it', () => {
  fc.assert(
    fc.property(fc.array(fc.double({ min: -5000, max: 5000, noNaN: true })), (values) => {
      const ticks = yTicks(values, 'number')
      expect(ticks).toContain(0)
      expect(ticks.length).toBeLessThanOrEqual(4)
      expect(Math.min(...ticks)).toBeLessThanOrEqual(Math.min(0, ...values) + 1e-6)
      expect(Math.max(...ticks)).toBeGreaterThanOrEqual(Math.max(0, ...values) - 1e-6)
    }),
  )
})
