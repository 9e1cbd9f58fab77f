import { expect, test } from 'vitest'
import { publishedValue } from './published-value.ts'

test.each([
  ['11', 11],
  ['-1.31', -1.31],
  ['0', 0],
  ['1,234', 1234],
  [' 42 ', 42],
  ['85%', 85],
  ['01:07', 19],
  ['00:09', 9],
  ['c', 'c'],
  ['Z', 'z'],
  ['-', '-'],
  ['.', '.'],
  ['low', 'low'],
  ['', null],
  ['  ', null],
])('%j is read as %j', (text, value) => {
  expect(publishedValue(text)).toBe(value)
})
