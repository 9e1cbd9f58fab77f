import { expect, test } from 'vitest'
import { wrapped } from './wrap.ts'

test('lines are no longer than asked, and those after the first are indented', () => {
  expect(wrapped('142  one two three four', { width: 13, indent: 5 })).toBe(
    '142  one two\n     three\n     four',
  )
})

test('a word too long for a line has a line of its own', () => {
  expect(wrapped(`a ${'b'.repeat(20)} c`, { width: 10 })).toBe(`a\n${'b'.repeat(20)}\nc`)
})

test('what fits stays as it is, spaces and all', () => {
  expect(wrapped('Check   Rows')).toBe('Check   Rows')
})
