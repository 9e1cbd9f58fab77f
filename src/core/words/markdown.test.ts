import { expect, it } from 'vitest'
import { passagesOf, runsOf, textOf } from './markdown.ts'

const plain = (text: string) => [{ text, as: 'plain' }]

it('lines that follow each other are one paragraph, and a blank line begins the next', () => {
  expect(passagesOf('One\ntwo.\n\n\nThree.\r\n')).toEqual([
    { kind: 'paragraph', runs: plain('One two.') },
    { kind: 'paragraph', runs: plain('Three.') },
  ])
})

it('bullets that follow each other are one list, each with the lines that go on with it', () => {
  expect(passagesOf('Before:\n- one\n  more of one\n* two\n\n- three\n\nAfter.')).toEqual([
    { kind: 'paragraph', runs: plain('Before:') },
    { kind: 'bullets', items: [plain('one more of one'), plain('two'), plain('three')] },
    { kind: 'paragraph', runs: plain('After.') },
  ])
})

it('a heading is a paragraph, and numbers at the beginning of lines stay', () => {
  expect(
    passagesOf('## What we did ##\nMuch.\n1. First\n2. Second').map(
      (each) => 'runs' in each && textOf(each.runs),
    ),
  ).toEqual(['What we did', 'Much.', '1. First', '2. Second'])
})

it('words are set strong or with emphasis', () => {
  expect(runsOf('It is **not** so, *perhaps*, or _so_ or ***both***.')).toEqual([
    { text: 'It is ', as: 'plain' },
    { text: 'not', as: 'strong' },
    { text: ' so, ', as: 'plain' },
    { text: 'perhaps', as: 'emphasis' },
    { text: ', or ', as: 'plain' },
    { text: 'so', as: 'emphasis' },
    { text: ' or ', as: 'plain' },
    { text: 'both', as: 'strong' },
    { text: '.', as: 'plain' },
  ])
})

it.each([
  '5 * 3 * 2 and 2*3*4',
  'see file_name_here and R*, D*',
  'one * star, **two stars',
  '<b>HTML</b> & <script>alert(1)</script> stays text',
  'tokens {{a_b.row.x_y.value}} and {{placement-3plus.value}} stay',
])('%s has no mark in it', (text) => {
  expect(runsOf(text)).toEqual(plain(text))
})

it('a link is its words and its address, and a backslash takes a mark for a sign', () => {
  expect(runsOf('[the guide](https://example.org/a "Guide"), <https://example.org> and \\*this\\*')).toEqual(
    plain('the guide (https://example.org/a), https://example.org and *this*'),
  )
})

it('nothing is written where there is nothing', () => {
  expect(passagesOf(' \n---\n\n')).toEqual([])
})

it('a text made to be hard to read is read in line with its length', () => {
  const parts = ['*a', '**a ', '[', '[a](', '`', '{{', '<a:', '_ _', '\\', '(a ', '*a' + ' '.repeat(50)]
  const timeOf = (part: string, times: number): number => {
    const text = part.repeat(times)
    const begun = performance.now()
    passagesOf(text)
    return performance.now() - begun
  }
  for (const part of parts) expect([part, timeOf(part, 20_000) < 1500]).toEqual([part, true])
})
