import { expect, test } from 'vitest'
import { errorsOf, twoSided, worthOf } from './normal.ts'

test('1.96 standard errors are strayed by once in twenty, 2.576 once in a hundred', () => {
  expect(twoSided(1.959964)).toBeCloseTo(0.05, 6)
  expect(twoSided(2.575829)).toBeCloseTo(0.01, 6)
})

test('a chance gives back its standard errors', () => {
  for (const z of [0.1, 1, 2, 3, 4]) expect(errorsOf(twoSided(z))).toBeCloseTo(z, 4)
})

test("Student's table: 2.571 errors guessed from 5 numbers, 2.201 from 11 and 2.074 from 22 are worth 1.96", () => {
  for (const [t, known] of [
    [2.571, 5],
    [2.201, 11],
    [2.074, 22],
  ] as const)
    expect(worthOf(t, known)).toBeCloseTo(1.96, 2)
})
