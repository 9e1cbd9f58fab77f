import { expect, test } from 'vitest'
import { blocksOf } from './blocks.ts'

const plain = (text: string) => [{ text, as: 'plain' }]

test('items of a list are one list, also with blank lines between them', () => {
  expect(blocksOf('1. One\n\n2. Two\ngoes on\n\n- A\n- B')).toEqual([
    { kind: 'numbered', from: 1, items: [plain('One'), plain('Two goes on')] },
    { kind: 'bullets', items: [plain('A'), plain('B')] },
  ])
})

test('no heading is more than one level below the one before', () => {
  const levels = blocksOf('### A\n\n###### B\n\n# C\n\n### D').map(
    (one) => one.kind === 'heading' && one.level,
  )
  expect(levels).toEqual([1, 2, 1, 2])
})

test('a table has as many cells in each row as its header', () => {
  expect(blocksOf('| A | B |\n|---|---|\n| 1 |\n| 2 | 3 | 4 |')).toEqual([
    {
      kind: 'table',
      header: [plain('A'), plain('B')],
      rows: [
        [plain('1'), []],
        [plain('2'), plain('3')],
      ],
    },
  ])
})

test('anything else stays the text it is', () => {
  expect(blocksOf('<b>x</b> | y')).toEqual([{ kind: 'paragraph', runs: plain('<b>x</b> | y') }])
})

test('a paragraph that begins like a list, and is marked as none, is none', () => {
  expect(blocksOf('\\1. May was good')).toEqual([{ kind: 'paragraph', runs: plain('1. May was good') }])
})

test('a form feed on a line of its own begins a page', () => {
  expect(blocksOf('One\n\n\f\n\nTwo')).toEqual([
    { kind: 'paragraph', runs: plain('One') },
    { kind: 'next-page' },
    { kind: 'paragraph', runs: plain('Two') },
  ])
})
