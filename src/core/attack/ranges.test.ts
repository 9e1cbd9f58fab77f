import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { highs } from '../../solver/highs.ts'
import type { Clue } from './clue.ts'
import type { PuzzleSum } from './puzzle.ts'
import { bySolver, rangesOf } from './ranges.ts'
import { settle } from './settle.ts'

const open = await highs()
const MOST = 6
const toTheEnd = { outOfTime: () => false, enough: Infinity }

/** Up to four unknowns of at most `MOST`, and sums of them that some whole numbers make true. */
const aPuzzle = fc
  .record({
    truth: fc.array(fc.integer({ min: 0, max: MOST }), { minLength: 2, maxLength: 4 }),
    sums: fc.array(
      fc.record({
        times: fc.array(fc.constantFrom(-2, -1, 0, 0, 1, 1, 1, 2), { minLength: 4, maxLength: 4 }),
        below: fc.nat({ max: 2 }),
        above: fc.nat({ max: 2 }),
      }),
      { minLength: 1, maxLength: 4 },
    ),
  })
  .map(({ truth, sums }) => ({
    count: truth.length,
    sums: [
      ...truth.map((_, at) => aSum([{ at, times: 1 }], 0, MOST)),
      ...sums.flatMap(({ times, below, above }) => {
        const terms = truth.flatMap((_, at) => (times[at] ? [{ at, times: times[at] }] : []))
        const total = terms.reduce((sum, { at, times: by }) => sum + by * (truth[at] ?? 0), 0)
        return terms.length === 0 ? [] : [aSum(terms, total - below, total + above)]
      }),
    ],
  }))

const clue: Clue = { terms: [], low: 0, high: 0, why: 'it is made up', ground: 'defined' }
const aSum = (terms: PuzzleSum['terms'], low: number, high: number): PuzzleSum => ({ terms, low, high, clue })

/** The least and greatest of each unknown over every way to choose them all. */
function byTrying(count: number, sums: readonly PuzzleSum[]): [number, number][] {
  const ranges = Array.from({ length: count }, (): [number, number] => [Infinity, -Infinity])
  for (let code = 0; code < (MOST + 1) ** count; code += 1) {
    const chosen = ranges.map((_, at) => Math.floor(code / (MOST + 1) ** at) % (MOST + 1))
    const fits = sums.every(({ terms, low, high }) => {
      const sum = terms.reduce((total, { at, times }) => total + times * (chosen[at] ?? 0), 0)
      return sum >= low && sum <= high
    })
    if (!fits) continue
    ranges.forEach((range, at) => {
      range[0] = Math.min(range[0], chosen[at] ?? 0)
      range[1] = Math.max(range[1], chosen[at] ?? 0)
    })
  }
  return ranges
}

function unknowns(count: number) {
  return { low: new Float64Array(count), high: new Float64Array(count).fill(Infinity) }
}

const puzzleOf = (count: number, sums: readonly PuzzleSum[]) => ({
  ...unknowns(count),
  ...{ sums, refused: [], unknown: () => undefined, known: () => undefined },
})

const rangesIn = ({ low, high }: { low: Float64Array; high: Float64Array }): [number, number][] =>
  Array.from(low, (from, at) => [from, high[at] ?? 0])

describe('the ranges of what is hidden', () => {
  it('are those found by trying every way to choose them', () => {
    fc.assert(
      fc.property(aPuzzle, ({ count, sums }) => {
        const settled = settle(puzzleOf(count, sums), open)
        for (const component of settled.components)
          expect(rangesOf(component, settled, open, toTheEnd)).toBe('exact')
        expect(settled.dropped).toEqual([])
        expect(rangesIn(settled.bounds)).toEqual(byTrying(count, sums))
      }),
      { numRuns: 120, seed: 5 },
    )
  })

  it('are the same by the solver as by arithmetic', () => {
    fc.assert(
      fc.property(aPuzzle, ({ count, sums }) => {
        const bounds = unknowns(count)
        const all = { unknowns: Array.from({ length: count }, (_, at) => at), sums }
        expect(bySolver(all, bounds, open, toTheEnd)).toBe('exact')
        expect(rangesIn(bounds)).toEqual(byTrying(count, sums))
      }),
      { numRuns: 80, seed: 6 },
    )
  })

  it('may be left unfollowed where they are wide enough, and are never narrower than they are', () => {
    fc.assert(
      fc.property(aPuzzle, fc.integer({ min: 1, max: 5 }), ({ count, sums }, enough) => {
        const settled = settle(puzzleOf(count, sums), open)
        for (const component of settled.components)
          expect(rangesOf(component, settled, open, { ...toTheEnd, enough })).toBe('exact')
        const expected = byTrying(count, sums)
        rangesIn(settled.bounds).forEach(([low, high], at) => {
          const [least = 0, most = 0] = expected[at] ?? []
          expect(low <= least && high >= most).toBe(true)
          if (high - low < enough || most - least < enough) expect([low, high]).toEqual([least, most])
        })
      }),
      { numRuns: 80, seed: 8 },
    )
  })

  it('are not finished when time is up', () => {
    const sums = [
      aSum(
        [
          { at: 0, times: 1 },
          { at: 1, times: 2 },
        ],
        5,
        9,
      ),
      aSum(
        [
          { at: 0, times: 2 },
          { at: 1, times: 1 },
        ],
        5,
        9,
      ),
    ]
    const all = { unknowns: [0, 1], sums }
    expect(bySolver(all, unknowns(2), open, { ...toTheEnd, outOfTime: () => true })).toBe('not-finished')
  })

  it('have no end where nothing bounds them', () => {
    const bounds = unknowns(2)
    const sums = [
      aSum(
        [
          { at: 0, times: 1 },
          { at: 1, times: -1 },
        ],
        3,
        3,
      ),
      aSum(
        [
          { at: 0, times: 2 },
          { at: 1, times: -1 },
        ],
        8,
        Infinity,
      ),
    ]
    expect(bySolver({ unknowns: [0, 1], sums }, bounds, open, toTheEnd)).toBe('exact')
    expect(rangesIn(bounds)).toEqual([
      [5, Infinity],
      [2, Infinity],
    ])
  })
})

describe('clues that contradict each other', () => {
  it('are given up from the least sure, and the others stand', () => {
    const sum = (low: number, high: number, ground: Clue['ground']): PuzzleSum => ({
      ...{ terms: [{ at: 0, times: 1 }], low, high },
      clue: { ...clue, ground },
    })
    const settled = settle(puzzleOf(1, [sum(2, 4, 'defined'), sum(6, 9, 'earlier'), sum(3, 9, 'rows')]), open)
    expect(settled.dropped.map(({ ground }) => ground)).toEqual(['earlier'])
    expect(rangesIn(settled.bounds)).toEqual([[3, 4]])
  })
})
