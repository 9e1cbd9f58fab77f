import { describe, expect, it } from 'vitest'
import { againstFixed } from './against-fixed.ts'
import { binomial } from './distribution.ts'

const share = (numerator: number, denominator: number) => ({ numerator, denominator })

describe('a share held against a level taken as exact', () => {
  it('is higher or lower only beyond chance', () => {
    expect(againstFixed(share(70, 450), 10, 'share')).toMatchObject({ verdict: 'higher' })
    expect(againstFixed(share(20, 450), 10, 'share')).toMatchObject({ verdict: 'lower' })
    expect(againstFixed(share(52, 450), 10, 'share')).toMatchObject({ verdict: 'no-evidence' })
    expect(againstFixed(share(45, 450), 10, 'share')).toEqual({ verdict: 'no-evidence', p: 1 })
  })
  it('has the exact chance: 0 or 6 of 6 where half are expected happens 1 time in 32', () => {
    expect(againstFixed(share(0, 6), 50, 'share').p).toBeCloseTo(2 / 64, 12)
  })
  it('cannot be told of so few that nothing would surprise, nor of nobody', () => {
    expect(againstFixed(share(0, 4), 50, 'share')).toEqual({ verdict: 'cannot-tell' })
    expect(againstFixed(share(0, 0), 50, 'share')).toEqual({ verdict: 'cannot-tell' })
    expect(againstFixed({ numerator: null, denominator: null }, 50, 'share')).toEqual({
      verdict: 'cannot-tell',
    })
  })
  it('calls a council at the level different at most once in twenty, whatever its size and the level', () => {
    for (const n of [8, 30, 157, 450])
      for (const level of [2, 10, 47, 90]) {
        const { first, chances } = binomial(n, level / 100)
        const called = chances.reduce((sum, chance, at) => {
          const { verdict } = againstFixed(share(first + at, n), level, 'share')
          return verdict === 'higher' || verdict === 'lower' ? sum + chance : sum
        }, 0)
        expect(called).toBeLessThanOrEqual(0.05)
      }
  })
})

describe('other kinds', () => {
  it('a rate is told by the number of events', () => {
    expect(againstFixed(share(450, 60_000), 60, 'rate')).toMatchObject({ verdict: 'higher' })
    expect(againstFixed(share(370, 60_000), 60, 'rate')).toMatchObject({ verdict: 'no-evidence' })
  })
  it('a mean is told by the spread about it, of thirty cases or more', () => {
    const mean = { numerator: 1600, denominator: 100, squares: 100 * 16 ** 2 + 99 * 36 }
    expect(againstFixed(mean, 14, 'average')).toMatchObject({ verdict: 'higher' })
    expect(againstFixed(mean, 15.5, 'average')).toMatchObject({ verdict: 'no-evidence' })
    expect(againstFixed({ ...mean, denominator: 29 }, 14, 'average')).toEqual({ verdict: 'cannot-tell' })
  })
  it('counts, medians and ratios are not told', () => {
    for (const kind of ['count', 'median', 'ratio'] as const)
      expect(againstFixed(share(90, 100), 10, kind)).toEqual({ verdict: 'cannot-tell' })
  })
})
