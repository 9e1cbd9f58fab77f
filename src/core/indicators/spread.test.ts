import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { Child } from '../record/child.ts'
import { concentrationOf } from './concentration.ts'
import { spreadOf } from './spread.ts'

const amounts = (...all: number[]) => all.map((amount) => ({ amount }))

it('the middle of an odd number is the one in the middle, of an even number the mean of two', () => {
  expect(spreadOf(amounts(304, 181, 92))).toEqual({ median: 181, low: 92, high: 304 })
  expect(spreadOf(amounts(304, 181))).toEqual({ median: 242.5, low: 181, high: 304 })
})

it('one case alone has no spread', () => {
  expect(spreadOf(amounts(304))).toBeUndefined()
})

const someone = {} as Child
const of = (...ids: string[]) => ids.map((id) => ({ id, child: someone, amount: 1 }))

it('two of four children account for half of nine incidents', () => {
  expect(concentrationOf(of('A', 'A', 'A', 'A', 'B', 'B', 'C', 'C', 'D'))).toEqual({
    events: 9,
    children: 4,
    few: 2,
    theirs: 6,
  })
})

it('nothing is said of events of nobody known', () => {
  expect(concentrationOf([{ id: 'R1', child: undefined, amount: 1 }])).toBeUndefined()
})

it('the few have half or more, and with one fewer they would not', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom('A', 'B', 'C', 'D', 'E'), { minLength: 1, maxLength: 60 }),
      (ids) => {
        const found = concentrationOf(of(...ids))
        if (!found) throw new Error('There are events.')
        const ranked = ['A', 'B', 'C', 'D', 'E']
          .map((id) => ids.filter((each) => each === id).length)
          .sort((a, b) => b - a)
        const without = ranked.slice(0, found.few - 1).reduce((sum, each) => sum + each, 0)
        expect(found.theirs * 2).toBeGreaterThanOrEqual(found.events)
        expect(without * 2).toBeLessThan(found.events)
      },
    ),
  )
})
