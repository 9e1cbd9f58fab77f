import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { coverage } from './coverage.ts'
import { printableWith } from './printable.ts'

const font = readFileSync(new URL('../../../assets/fonts/source-sans-3-regular.ttf', import.meta.url))
const printable = printableWith([font])

describe('what the font can draw', () => {
  test('covers Latin, Greek and Cyrillic letters and the shapes of the scorecard', () => {
    const covered = coverage(font)
    for (const letter of 'aZ09£€éŵŷōαЖ–—’▲▼●')
      expect([letter, covered.has(letter.charCodeAt(0))]).toEqual([letter, true])
  })

  test('does not cover what it has no letter for', () => {
    const covered = coverage(font)
    for (const letter of ['中', '😀', '\u{e123}', '\u0000'])
      expect([letter, covered.has(letter.codePointAt(0) ?? 0)]).toEqual([letter, false])
  })
})

describe('words for print', () => {
  test('are left alone when every letter can be drawn', () => {
    expect(printable('Ynys Môn – £5\n“quoted”')).toBe('Ynys Môn – £5\n“quoted”')
  })

  test('are composed, so that a letter and its accent are one', () => {
    expect(printable('e\u0301')).toBe('é')
  })

  test('show a question mark for each letter that cannot be drawn', () => {
    expect(printable('a😀b中\u0008c')).toBe('a?b?\u0008c'.replace('\u0008', '?'))
  })
})
