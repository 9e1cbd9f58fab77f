import { expect, test } from 'vitest'
import type { Lot } from './contrast.ts'
import { signalOf } from './run-chart.ts'

const lots = (counts: readonly number[], base = 30): Lot[] => counts.map((count) => ({ count, base }))
const times = (n: number, count: number): number[] => Array.from({ length: n }, () => count)

test('months that are all alike give no signal', () => {
  expect(signalOf(lots(times(24, 20)), 'poisson')).toBeUndefined()
  expect(signalOf(lots(times(24, 20)), 'individual')).toBeUndefined()
})

test('one month far out is a signal, and never a strong one', () => {
  expect(signalOf(lots([...times(12, 20), 60]), 'poisson')).toMatchObject({
    months: 1,
    up: true,
    strong: false,
  })
})

test('one month of values that nothing but their scatter is known of is none', () => {
  const strayed = [20, 22, 19, 21, 20, 18, 22, 21, 20, 19, 21, 20, 200]
  expect(signalOf(lots(strayed, 1), 'individual')).toBeUndefined()
})

test('four months at twice the level are a strong signal, and say what was before', () => {
  expect(signalOf(lots([...times(9, 20), ...times(4, 40)]), 'poisson')).toMatchObject({
    months: 4,
    up: true,
    strong: true,
    now: { count: 160, base: 120 },
    then: { count: 180, base: 270 },
    before: 9,
  })
})

test('a fall over a year shows in twelve months together, where two years are known', () => {
  const months = [...times(12, 20), ...times(12, 13)]
  expect(signalOf(lots(months), 'poisson')).toMatchObject({ months: 12, up: false })
  expect(signalOf(lots(months.slice(-13)), 'poisson')).toBeUndefined()
})

test('the same four months are no signal where months have always come in clumps', () => {
  const clumps = [2, 41, 5, 38, 0, 44, 9, 33, 8]
  expect(signalOf(lots([...times(9, 20), 31, 38, 30, 37]), 'poisson')).toMatchObject({ months: 4, up: true })
  expect(signalOf(lots([...clumps, 31, 38, 30, 37]), 'poisson')).toBeUndefined()
})

test('too few months before tell nothing', () => {
  expect(signalOf(lots([5, 5, 5, 50]), 'poisson')).toBeUndefined()
})
