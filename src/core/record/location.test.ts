import { describe, expect, it } from 'vitest'
import { milesBetween } from './location.ts'

const at = (easting: number, northing: number) => ({ easting, northing, authority: undefined })

describe('miles', () => {
  it('are a straight line at 1,609.3 metres each, to a tenth: 31.1 for 50 kilometres', () => {
    expect(milesBetween(at(360_000, 110_000), at(400_000, 140_000))).toBe(31.1)
  })
  it('are rounded half up (A-27)', () => {
    expect(milesBetween(at(0, 0), at(0, 1609.3 * 20.05))).toBe(20.1)
    expect(milesBetween(at(0, 0), at(0, 1609.3 * 20.0499))).toBe(20)
    expect(milesBetween(at(0, 0), at(0, 1609.3 * 0.25))).toBe(0.3)
  })
  it('are none from a place to itself', () => {
    expect(milesBetween(at(5, 5), at(5, 5))).toBe(0)
  })
})
