import { describe, expect, it } from 'vitest'
import { day } from '../time/day.ts'
import { makeChance } from './chance.ts'
import { drawPerson, pupilNumber } from './person.ts'

describe('a made-up child', () => {
  it('has a pupil number whose letter fits its figures', () => {
    // 9*2 + 9*3 + 9*4 + 2*5 + 1*9 + 2*10 + 1*13 = 133, which leaves 18 over 23: the nineteenth letter without I, O, S.
    expect(pupilNumber(1, 2008)).toBe('V999200012001')
  })
  it('has a number and a pupil number of its own', () => {
    const children = Array.from({ length: 20_000 }, (_, n) =>
      drawPerson(makeChance(1, n), n, day('2020-05-01'), 4, false),
    )
    expect(new Set(children.map(({ id }) => id)).size).toBe(20_000)
    expect(new Set(children.map(({ upn }) => upn)).size).toBe(20_000)
  })
  it('was never born on 31 March or 29 February', () => {
    for (let n = 0; n < 4_000; n++) {
      const { dob } = drawPerson(makeChance(2, n), n, day('2020-05-01'), n / 250, false)
      expect([day('2012-02-29'), day('2016-02-29'), day('2010-03-31'), day('2015-03-31')]).not.toContain(dob)
    }
  })
})
