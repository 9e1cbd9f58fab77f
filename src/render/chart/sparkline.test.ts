import { expect, test } from 'vitest'
import { sparkline } from './sparkline.ts'

test('a month without a value breaks the line', () => {
  const path = / d="([^"]*)"/.exec(sparkline([1, 2, null, 3, 4]))?.[1] ?? ''
  expect(path.match(/M/g)).toHaveLength(2)
})

test('its words say the first and the last value', () => {
  expect(sparkline([9.04, 12, 10.96])).toContain('aria-label="3 months: from 9 to 11"')
})

test('without any value it is empty and says so', () => {
  const drawn = sparkline([null, null])
  expect(drawn).toContain('aria-label="No figures"')
  expect(drawn).not.toContain('<path')
})

test('values that never change are a level line inside the box', () => {
  expect(sparkline([5, 5, 5])).toContain('M4 12L48 12L92 12')
  expect(sparkline([0, 0, 0])).toContain('M4 12L48 12L92 12')
})
