import { expect, test } from 'vitest'
import { asUnlikelyAs, binomial, central, hypergeometric, leastChance, poisson } from './distribution.ts'

const sum = (values: readonly number[]) => values.reduce((a, b) => a + b, 0)

test('chances add up to one, however large the counts', () => {
  for (const d of [binomial(82_000, 0.1), hypergeometric(437, 450, 93), poisson(30_000), poisson(0.2)]) {
    expect(sum(d.chances)).toBeCloseTo(1, 9)
  }
})

test('three heads of four tosses have four chances in sixteen', () => {
  const d = binomial(4, 0.5)
  expect(d.chances[3 - d.first]).toBeCloseTo(4 / 16, 12)
})

test('certain and impossible things have one result', () => {
  expect(binomial(7, 0)).toEqual({ first: 0, chances: [1] })
  expect(binomial(7, 1)).toEqual({ first: 7, chances: [1] })
  expect(poisson(0)).toEqual({ first: 0, chances: [1] })
})

test("Fisher's tea tasting gives his chance", () => {
  expect(asUnlikelyAs(3, hypergeometric(4, 4, 4))).toBeCloseTo(34 / 70, 10)
})

test('8 of 10 against 1 of 6 is a chance of 0.035', () => {
  expect(asUnlikelyAs(8, hypergeometric(10, 6, 9))).toBeCloseTo(0.034965, 6)
})

test('12 events fall 10 to 2 by chance in 158 of 4,096 cases', () => {
  expect(asUnlikelyAs(10, binomial(12, 0.5))).toBeCloseTo(158 / 4096, 12)
})

test('of five events the least likely split is all on one side, 1 in 16', () => {
  expect(leastChance(binomial(5, 0.5))).toBeCloseTo(1 / 16, 12)
})

test('the central run leaves out at most half on each side', () => {
  const d = binomial(20, 0.3)
  const { low, high } = central(d, 0.05)
  const chanceOf = (holds: (value: number) => boolean) => sum(d.chances.filter((_, i) => holds(d.first + i)))
  expect(chanceOf((v) => v < low)).toBeLessThanOrEqual(0.025)
  expect(chanceOf((v) => v <= low)).toBeGreaterThan(0.025)
  expect(chanceOf((v) => v > high)).toBeLessThanOrEqual(0.025)
  expect(chanceOf((v) => v >= high)).toBeGreaterThan(0.025)
})
