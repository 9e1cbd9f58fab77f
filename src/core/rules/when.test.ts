import fc from 'fast-check'
import { expect, test } from 'vitest'
import { ageOn as ageOfPeople } from '../time/age.ts'
import { day, type Day } from '../time/day.ts'
import { ageOn, birthday, isBefore, isCode, isNoCode, isWithin } from './when.ts'

const anyDay = fc.integer({ min: day('01/01/1900'), max: day('31/12/2100') }) as fc.Arbitrary<Day>

test('an age is what the calendar says, on every day', () => {
  fc.assert(
    fc.property(anyDay, anyDay, (dob, on) => {
      expect(ageOn(dob, on)).toBe(ageOfPeople(dob, on))
    }),
    { numRuns: 5000 },
  )
})

test('about a birthday too', () => {
  fc.assert(
    fc.property(
      anyDay,
      fc.integer({ min: 0, max: 60 }),
      fc.integer({ min: -8, max: 8 }),
      (dob, age, days) => {
        const on = (birthday(dob, age) + days) as Day
        expect(ageOn(dob, on)).toBe(ageOfPeople(dob, on))
      },
    ),
    { numRuns: 5000 },
  )
})

test('what is missing makes every comparison false', () => {
  const [known, none] = [day('01/04/2025'), NaN as Day]
  for (const missing of [undefined, none]) {
    expect(isBefore(missing, known) || isBefore(known, missing)).toBe(false)
    expect(isWithin(missing, known, known)).toBe(false)
    expect(ageOn(missing, known) < 99 || ageOn(known, missing) >= 0).toBe(false)
    expect(birthday(missing, 18)).toBeNaN()
  }
})

test('a blank cell is on no list and no wrong code; an entry with nothing in it is a wrong code', () => {
  expect(isCode({ A: '' }, undefined)).toBe(false)
  expect(isNoCode({ A: '' }, undefined)).toBe(false)
  expect(isNoCode({ A: '' }, '')).toBe(true)
  expect(isCode({ A: '' }, 'constructor')).toBe(false)
})
