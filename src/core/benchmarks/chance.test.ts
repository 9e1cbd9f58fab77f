import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { changeOverYear, type Counted } from './chance.ts'
import { binomial, poisson, type Distribution } from './distribution.ts'

const of = (numerator: number, denominator: number | null = null): Counted => ({ numerator, denominator })
const raised = (now: Counted, then: Counted, kind: 'count' | 'share' | 'rate') =>
  ['higher', 'lower'].includes(changeOverYear(now, then, kind).verdict)

/** The chance that two independent results make the test speak up. */
function alarm(now: Distribution, then: Distribution, speaks: (a: number, b: number) => boolean): number {
  let chance = 0
  now.chances.forEach((p, i) => {
    then.chances.forEach((q, j) => {
      if (p * q > 1e-12 && speaks(now.first + i, then.first + j)) chance += p * q
    })
  })
  return chance
}

test('where nothing changed, a share is called changed at most once in twenty', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 60 }),
      fc.integer({ min: 1, max: 60 }),
      fc.double({ min: 0.01, max: 0.99, noNaN: true }),
      (n, m, p) =>
        alarm(binomial(n, p), binomial(m, p), (a, b) => raised(of(a, n), of(b, m), 'share')) <= 0.05,
    ),
    { numRuns: 25, seed: 903 },
  )
})

test('where nothing changed, a count is called changed at most once in twenty', () => {
  for (const mean of [0.5, 3, 8, 20, 45]) {
    const d = poisson(mean)
    expect(alarm(d, d, (a, b) => raised(of(a), of(b), 'count'))).toBeLessThanOrEqual(0.05)
  }
})

test('where nothing changed, a rate over a growing population is called changed at most once in twenty', () => {
  const rate = 0.002
  const [now, then] = [12_000, 9_000]
  const speaks = (a: number, b: number) => raised(of(a, now), of(b, then), 'rate')
  expect(alarm(poisson(rate * now), poisson(rate * then), speaks)).toBeLessThanOrEqual(0.05)
})

test('a doubling is noticed nearly always', () => {
  const noticed = alarm(binomial(440, 0.2), binomial(440, 0.1), (a, b) =>
    raised(of(a, 440), of(b, 440), 'share'),
  )
  expect(noticed).toBeGreaterThan(0.95)
})

test('48 of 437 after 51 of 447 is no evidence of change', () => {
  const { verdict, p } = changeOverYear(of(48, 437), of(51, 447), 'share')
  expect(verdict).toBe('no-evidence')
  expect(p).toBeGreaterThan(0.5)
})

test('80 of 437 after 48 of 447 is higher; the other way round, lower', () => {
  expect(changeOverYear(of(80, 437), of(48, 447), 'share').verdict).toBe('higher')
  expect(changeOverYear(of(48, 447), of(80, 437), 'share').verdict).toBe('lower')
})

test('10 after 2 is higher, 9 after 3 is not', () => {
  expect(changeOverYear(of(10), of(2), 'count').verdict).toBe('higher')
  expect(changeOverYear(of(9), of(3), 'count').verdict).toBe('no-evidence')
})

test('a count that grew only with the population is no change of the rate', () => {
  expect(changeOverYear(of(200, 20_000), of(100, 10_000), 'rate').verdict).toBe('no-evidence')
  expect(changeOverYear(of(200, 10_000), of(100, 10_000), 'rate').verdict).toBe('higher')
})

test('so few children that no result could surprise: it cannot be told', () => {
  expect(changeOverYear(of(3), of(1), 'count').verdict).toBe('cannot-tell')
  expect(changeOverYear(of(2, 3), of(0, 3), 'share').verdict).toBe('cannot-tell')
})

test('the same figure twice is no evidence of change, even of nothing', () => {
  expect(changeOverYear(of(0), of(0), 'count')).toEqual({ verdict: 'no-evidence', p: 1 })
  expect(changeOverYear(of(0, 40), of(0, 38), 'share').verdict).toBe('no-evidence')
})

test('an average without its spread, a ratio, a missing figure and a base of nought cannot be told', () => {
  expect(changeOverYear(of(1200, 80), of(900, 70), 'average')).toEqual({ verdict: 'cannot-tell' })
  expect(changeOverYear(of(9000, 9500), of(7000, 9500), 'ratio')).toEqual({ verdict: 'cannot-tell' })
  expect(changeOverYear({ numerator: null, denominator: null }, of(9), 'count').verdict).toBe('cannot-tell')
  expect(changeOverYear(of(0, 0), of(9, 90), 'share').verdict).toBe('cannot-tell')
})

describe('an average whose spread is known', () => {
  /** Cases with a mean and a standard deviation of 6. */
  const cases = (n: number, mean: number) => ({
    numerator: n * mean,
    denominator: n,
    squares: n * (mean * mean + 36),
  })
  test('is higher when the means lie far apart for their spread', () => {
    expect(changeOverYear(cases(100, 18), cases(100, 15), 'average').verdict).toBe('higher')
    expect(changeOverYear(cases(100, 15), cases(100, 18), 'average').verdict).toBe('lower')
  })
  test('is no evidence of change when they lie close', () => {
    expect(changeOverYear(cases(100, 15.5), cases(100, 15), 'average').verdict).toBe('no-evidence')
  })
  test('is surprising at two standard errors and not before', () => {
    const p = (apart: number) =>
      changeOverYear(cases(101, 15 + apart * Math.sqrt(72 / 100)), cases(101, 15), 'average').p ?? 1
    expect(p(1.94)).toBeGreaterThan(0.05)
    expect(p(1.98)).toBeLessThan(0.05)
  })
  test('cannot be told of fewer than thirty cases', () => {
    expect(changeOverYear(cases(29, 30), cases(100, 15), 'average')).toEqual({ verdict: 'cannot-tell' })
  })
})
