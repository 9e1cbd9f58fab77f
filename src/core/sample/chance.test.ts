import { describe, expect, it } from 'vitest'
import { makeChance } from './chance.ts'

const draw = (seed: number, child = 0): number[] => {
  const chance = makeChance(seed, child)
  return Array.from({ length: 10_000 }, () => chance.unit())
}
const mean = (list: readonly number[]): number => list.reduce((a, b) => a + b, 0) / list.length

describe('chance', () => {
  it('gives the same stream for the same key and another for another', () => {
    expect(draw(1)).toEqual(draw(1))
    expect(draw(1)[0]).not.toBe(draw(2)[0])
    expect(draw(1, 1)[0]).not.toBe(draw(1, 2)[0])
  })
  it('is spread evenly between 0 and 1', () => {
    const tenths = Array.from(
      { length: 10 },
      (_, i) => draw(5).filter((x) => Math.floor(x * 10) === i).length,
    )
    for (const count of tenths) expect(Math.abs(count - 1_000)).toBeLessThan(120)
  })
  it('differs from child to child as much as within one', () => {
    const firsts = Array.from({ length: 10_000 }, (_, child) => makeChance(9, child).unit())
    expect(Math.abs(mean(firsts) - 0.5)).toBeLessThan(0.012)
  })
  it('waits as long as asked on average, and picks by weight', () => {
    const chance = makeChance(4)
    expect(mean(Array.from({ length: 20_000 }, () => chance.wait(30)))).toBeGreaterThan(29)
    expect(mean(Array.from({ length: 20_000 }, () => chance.normal(15, 7)))).toBeCloseTo(15, 0)
    const picks = Array.from({ length: 10_000 }, () => chance.pick([['a', 3], ['b', 1]] as const)) // prettier-ignore
    expect(picks.filter((p) => p === 'a').length / 10_000).toBeCloseTo(0.75, 1)
  })
})
