import { expect, test } from 'vitest'
import { differencesOf } from './differences.ts'

const drawn = (before: string, after: string): string =>
  differencesOf(before, after)
    .map(({ text, as }) => (as === 'same' ? text : as === 'added' ? `+[${text}]` : `-[${text}]`))
    .join('')

test.each([
  ['the same', 'the same', 'the same'],
  ['', '', ''],
  ['', 'all new', '+[all new]'],
  ['all gone', '', '-[all gone]'],
  ['it rose again', 'it fell again', 'it -[rose ]+[fell ]again'],
  ['a b c d', 'a c d e', 'a -[b ]c -[d]+[d e]'],
])('from %j to %j', (before, after, said) => {
  expect(drawn(before, after)).toBe(said)
})

test('what is the same and put in is the later text; what is the same and taken out, the earlier', () => {
  const before = 'Two homes closed.\n\nWe opened one nearer by in May.'
  const after = 'Three homes closed in May.\n\nWe opened one.'
  const parts = differencesOf(before, after)
  const without = (as: string): string =>
    parts
      .filter((each) => each.as !== as)
      .map(({ text }) => text)
      .join('')
  expect(without('removed')).toBe(after)
  expect(without('added')).toBe(before)
})

test('long texts that share nothing are told in time', () => {
  const many = (word: string): string => Array.from({ length: 5000 }, (_, at) => `${word}${at}`).join(' ')
  expect(differencesOf(many('a'), many('b')).map(({ as }) => as)).toEqual(['removed', 'added'])
})
