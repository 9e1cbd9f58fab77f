import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { apart } from './apart.ts'
import type { Counted } from './chance.ts'
import { binomial, poisson, type Distribution } from './distribution.ts'

const of = (numerator: number, denominator: number | null = null): Counted => ({ numerator, denominator })
const seldom = 0.01
const raised = (now: Counted, then: Counted, kind: 'count' | 'share' | 'rate') =>
  ['higher', 'lower'].includes(apart(now, then, kind, { seldom }).verdict)
const verdict = (now: Counted, then: Counted, kind: Parameters<typeof apart>[2]) =>
  apart(now, then, kind, { seldom }).verdict

/** The chance that two independent results make the comparison speak up. */
function alarm(now: Distribution, then: Distribution, speaks: (a: number, b: number) => boolean): number {
  let chance = 0
  now.chances.forEach((p, i) => {
    then.chances.forEach((q, j) => {
      if (p * q > 1e-9 && speaks(now.first + i, then.first + j)) chance += p * q
    })
  })
  return chance
}

describe('where nothing changed', () => {
  test('a share is called changed at most as seldom as asked', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 60 }),
        fc.integer({ min: 1, max: 60 }),
        fc.double({ min: 0.01, max: 0.99, noNaN: true }),
        (n, m, p) =>
          alarm(binomial(n, p), binomial(m, p), (a, b) => raised(of(a, n), of(b, m), 'share')) <= seldom,
      ),
      { numRuns: 25, seed: 903 },
    )
  })
  test('a count is called changed at most as seldom as asked', () => {
    for (const mean of [0.5, 3, 8, 20, 45]) {
      const d = poisson(mean)
      expect(alarm(d, d, (a, b) => raised(of(a), of(b), 'count'))).toBeLessThanOrEqual(seldom)
    }
  })
  test('a rate over a growing population is called changed at most as seldom as asked', () => {
    const rate = 0.002
    const speaks = (a: number, b: number) => raised(of(a, 12_000), of(b, 9_000), 'rate')
    expect(alarm(poisson(rate * 12_000), poisson(rate * 9_000), speaks)).toBeLessThanOrEqual(seldom)
  })
})

test('a doubling of a tenth of 440 children is noticed nearly always', () => {
  const speaks = (a: number, b: number) => raised(of(a, 440), of(b, 440), 'share')
  expect(alarm(binomial(440, 0.2), binomial(440, 0.1), speaks)).toBeGreaterThan(0.9)
})

test('48 of 437 after 51 of 447 is no evidence of change; 80 after 48 is higher, and the other way lower', () => {
  expect(verdict(of(48, 437), of(51, 447), 'share')).toBe('no-evidence')
  expect(verdict(of(80, 437), of(48, 447), 'share')).toBe('higher')
  expect(verdict(of(48, 447), of(80, 437), 'share')).toBe('lower')
})

test('a change ten times less likely still is strong', () => {
  expect(apart(of(80, 437), of(48, 447), 'share', { seldom }).strong).toBe(false)
  expect(apart(of(98, 437), of(48, 447), 'share', { seldom }).strong).toBe(true)
})

test('of fewer than 33 not even a doubling would stand out: too few to say, unless it is greater still', () => {
  expect(verdict(of(32), of(32), 'count')).toBe('too-few')
  expect(verdict(of(33), of(33), 'count')).toBe('no-evidence')
  expect(verdict(of(30), of(6), 'count')).toBe('higher')
})

test('of a share above half, those left over must be enough', () => {
  expect(verdict(of(95, 100), of(95, 100), 'share')).toBe('too-few')
  expect(verdict(of(70, 100), of(70, 100), 'share')).toBe('no-evidence')
})

test('a count that grew only with the population is no change of the rate', () => {
  expect(verdict(of(200, 20_000), of(100, 10_000), 'rate')).toBe('no-evidence')
  expect(verdict(of(200, 10_000), of(100, 10_000), 'rate')).toBe('higher')
})

test('years whose months came in clumps must stand further apart', () => {
  const even = Array.from({ length: 12 }, (_, i) => ({ count: 3 + (i % 2), base: 30 }))
  const clumps = Array.from({ length: 12 }, (_, i) => ({ count: i % 4 === 0 ? 14 : 0, base: 30 }))
  expect(apart(of(80), of(40), 'count', { seldom, months: even }).verdict).toBe('higher')
  expect(apart(of(80), of(40), 'count', { seldom, months: clumps }).verdict).toBe('too-few')
})

test('a ratio, a median, an average without its spread, a missing figure and a base of nought cannot be told', () => {
  expect(verdict(of(9000, 9500), of(7000, 9500), 'ratio')).toBe('cannot-tell')
  expect(verdict(of(9000, 95), of(7000, 95), 'median')).toBe('cannot-tell')
  expect(verdict(of(1200, 80), of(900, 70), 'average')).toBe('cannot-tell')
  expect(verdict({ numerator: null, denominator: null }, of(9), 'count')).toBe('cannot-tell')
  expect(verdict(of(0, 0), of(9, 90), 'share')).toBe('cannot-tell')
})

describe('an average whose spread is known', () => {
  /** Cases with a mean and a standard deviation of 6. */
  const cases = (n: number, mean: number) => ({
    numerator: n * mean,
    denominator: n,
    squares: n * (mean * mean + 36),
  })
  test('is higher when the means lie far apart for their spread, and no evidence when they lie close', () => {
    expect(verdict(cases(100, 18), cases(100, 15), 'average')).toBe('higher')
    expect(verdict(cases(100, 15), cases(100, 18), 'average')).toBe('lower')
    expect(verdict(cases(100, 15.5), cases(100, 15), 'average')).toBe('no-evidence')
  })
  test('is too few to say of fewer than thirty cases', () => {
    expect(verdict(cases(29, 30), cases(100, 15), 'average')).toBe('too-few')
  })
})
