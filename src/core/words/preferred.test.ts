import { expect, test } from 'vitest'
import { preferredIn } from './preferred.ts'

const words = [
  { instead: 'LAC', use: 'children in our care' },
  { instead: 'placement breakdown', use: 'unplanned move' },
]
const found = (...paragraphs: string[]): string[] =>
  preferredIn({ where: 'commentary/x.md', paragraphs }, words).map(({ instead }) => instead)

test('a word the council does not use is found whole, in capitals or not, and over signs', () => {
  expect(found('Our lac, and others.')).toEqual(['LAC'])
  expect(found('A lack of homes.')).toEqual([])
  expect(found('A placement  breakdown.', 'LAC again')).toEqual(['LAC', 'placement breakdown'])
})
