import { describe, expect, it } from 'vitest'
import { ageOn, birthday } from './age.ts'
import { day, isoDay } from './day.ts'

const age = (dob: string, on: string): number => ageOn(day(dob), day(on))

describe('age', () => {
  it('is in completed years, and the new age from the birthday on', () => {
    expect(age('31/03/2015', '30/03/2025')).toBe(9)
    expect(age('31/03/2015', '31/03/2025')).toBe(10)
    expect(age('01/04/2015', '31/03/2025')).toBe(9)
    expect(age('15/06/2024', '31/03/2025')).toBe(0)
  })
  it('of somebody born on 29 February goes up on 1 March in common years (A-08)', () => {
    expect(age('29/02/2004', '28/02/2022')).toBe(17)
    expect(age('29/02/2004', '01/03/2022')).toBe(18)
    expect(age('29/02/2004', '29/02/2024')).toBe(20)
    expect(isoDay(birthday(day('29/02/2004'), 18))).toBe('2022-03-01')
    expect(isoDay(birthday(day('29/02/2004'), 20))).toBe('2024-02-29')
  })
  it('is negative before birth', () => {
    expect(age('01/06/2024', '31/05/2024')).toBe(-1)
  })
})
