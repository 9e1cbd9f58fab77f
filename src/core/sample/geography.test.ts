import { describe, expect, it } from 'vitest'
import { hearthshire } from './authority.ts'
import { makeChance } from './chance.ts'
import { apart, directoryOf, makeGeography } from './geography.ts'

const { inside, near, far } = makeGeography(makeChance(6), 2_000)
const miles = (a: (typeof inside)[number], b: (typeof inside)[number]): number =>
  Math.sqrt(apart(a, b)) / 1609.3

describe('the made-up county', () => {
  it('has postcodes of the usual shape in areas that Royal Mail does not use, each once', () => {
    const codes = [...inside, ...near, ...far].map(({ postcode }) => postcode)
    expect(codes.filter((code) => !/^Z[ABCDF]\d{1,2} [1-9][ABD-HJLNP-UW-Z]{2}$/.test(code))).toEqual([])
    expect(new Set(codes).size).toBe(codes.length)
  })
  it('is small enough to cross within 20 miles, and the far places are further than that', () => {
    for (const a of inside.slice(0, 60)) {
      for (const b of inside) expect(miles(a, b)).toBeLessThan(20)
      for (const b of far) expect(miles(a, b)).toBeGreaterThan(20)
    }
  })
  it('has its own authority inside and others outside', () => {
    expect(new Set(inside.map(({ laua }) => laua))).toEqual(new Set([hearthshire.code]))
    expect(new Set([...near, ...far].map(({ laua }) => laua)).has(hearthshire.code)).toBe(false)
  })
  it('is written as a directory that a reader of ONS files understands', () => {
    const [heading, first] = directoryOf({ inside, near, far }).split('\n')
    expect(heading).toBe('postcode,easting,northing,laua')
    expect(first).toMatch(/^ZA\d+ \d[A-Z]{2},\d{6},\d{6},E06000999$/)
  })
})
