import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { aFact, aSource, someNamed } from '../../../test/sources.ts'
import { day, type Day } from '../time/day.ts'
import { compare, type Comparison } from './compare.ts'
import type { Source, Statement } from './statement.ts'
import { whys, type Turn } from './why.ts'

const ids = ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H']
const children = someNamed(...ids)
const someDay = fc.integer({ min: day('2020-06-01'), max: day('2020-11-30') }).map((on) => on as Day)
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined, freq: 2 })

const someStatement: fc.Arbitrary<Statement> = fc
  .record({
    value: fc.constantFrom('a', 'b', 'c'),
    also: maybe(fc.constant(['b'])),
    on: maybe(someDay),
    recordedOn: maybe(someDay),
    amount: maybe(fc.integer({ min: 0, max: 3 })),
    refused: maybe(fc.constant(true as const)),
    none: maybe(fc.constant(true as const)),
    vague: maybe(fc.constant(true as const)),
  })
  .map(
    (said) =>
      Object.fromEntries(
        Object.entries(said).filter(([, cell]) => cell !== undefined),
      ) as unknown as Statement,
  )

const aboutSome = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<Record<string, T>> =>
  fc.dictionary(fc.constantFrom(...ids), value)

const someSource = (name: string): fc.Arbitrary<Source> =>
  fc
    .record({
      says: aboutSome(someStatement),
      outside: aboutSome(fc.constant('not in care')),
      asAt: fc.constantFrom('2020-08-31', '2020-09-30'),
    })
    .map((made) => aSource({ name, ...made }))

const somePair = fc.tuple(someSource('one'), someSource('other'))
const held = (one: Source, other: Source, over = children): Comparison =>
  compare(aFact(one, other), one, other, over)

/** The one says that there is nothing, of a child whom the other does not cover. */
function isIdle(child: (typeof children)[number], one: Source, other: Source): boolean {
  const said = one.statementOf(child, one.asAt)
  const silent = other.statementOf(child, other.asAt) === undefined
  return silent && said?.none === true && !said.refused && other.whyOutside(child) !== undefined
}

const mirrored: Readonly<Record<Turn, Turn>> = {
  first: 'second',
  second: 'first',
  both: 'both',
  nobody: 'nobody',
}

describe('any two sources', () => {
  it('agree, differ or stand alone about each child whom one covers and of whom one speaks', () => {
    fc.assert(
      fc.property(somePair, ([one, other]) => {
        const { agree, differ, onlyFirst, onlySecond, told } = held(one, other)
        const spoken = children.filter(
          (child) =>
            [one, other].some((source) => source.statementOf(child, source.asAt) !== undefined) &&
            [one, other].some((source) => source.whyOutside(child) === undefined) &&
            !isIdle(child, one, other) &&
            !isIdle(child, other, one),
        )
        expect(agree + differ + onlyFirst + onlySecond).toBe(told)
        expect(told).toBe(spoken.length)
      }),
    )
  })

  it('have every difference explained once, or counted as unexplained', () => {
    fc.assert(
      fc.property(somePair, ([one, other]) => {
        const { differ, onlyFirst, onlySecond, differences, because } = held(one, other)
        expect(whys.reduce((sum, why) => sum + because[why], 0)).toBe(differ + onlyFirst + onlySecond)
        expect(new Set(differences.map(({ child }) => child)).size).toBe(differ + onlyFirst + onlySecond)
      }),
    )
  })

  it('mirror each other when they change places', () => {
    fc.assert(
      fc.property(somePair, ([one, other]) => {
        const here = held(one, other)
        const there = held(other, one)
        expect([there.agree, there.differ, there.onlySecond, there.onlyFirst]).toEqual([
          here.agree,
          here.differ,
          here.onlyFirst,
          here.onlySecond,
        ])
        expect(there.differences.map(({ child, why, turn }) => [child, why, mirrored[turn]])).toEqual(
          here.differences.map(({ child, why, turn }) => [child, why, turn]),
        )
      }),
    )
  })

  it('differ alike in whatever order the children come', () => {
    fc.assert(
      fc.property(
        somePair,
        fc.shuffledSubarray([...children], { minLength: ids.length }),
        ([one, other], shuffled) => {
          expect(held(one, other, shuffled)).toEqual(held(one, other))
        },
      ),
    )
  })
})
