import { expect, it } from 'vitest'
import { readCommentFile } from './commentary.ts'

it('what stands between dashes says of a comment who, why and by when', () => {
  expect(
    readCommentFile(
      '---\nCause: Homes closed,\n  two of them\nowner: "Head: of placements"\nApproved on: 15/10/2020\n---\n\nThe prose.\n',
    ),
  ).toEqual({
    fields: [
      ['Cause', 'Homes closed, two of them'],
      ['owner', 'Head: of placements'],
      ['Approved on', '15/10/2020'],
    ],
    text: 'The prose.',
  })
})

it('lines of known names at the beginning do without the dashes', () => {
  expect(readCommentFile('period: 2020-09\nAction:\nBy when: March\n\nNote: this is prose.')).toEqual({
    fields: [
      ['period', '2020-09'],
      ['Action', ''],
      ['By when', 'March'],
    ],
    text: 'Note: this is prose.',
  })
})

it('prose with a colon stays prose, and a slip in a name does not become prose', () => {
  expect(readCommentFile('Placements: two homes closed.').fields).toEqual([])
  expect(readCommentFile('Because: two homes closed.').fields).toEqual([])
  expect(readCommentFile('Ownr: Head\n\nText.')).toEqual({ fields: [['Ownr', 'Head']], text: 'Text.' })
})

it('nothing between the dashes is lost', () => {
  expect(readCommentFile('---\ntags: x\njust words\n---\nText').fields).toEqual([
    ['tags', 'x'],
    ['just words', ''],
  ])
})

it('dashes that are never closed hide no prose', () => {
  expect(readCommentFile('---\nowner: Head\n\nText.')).toEqual({ fields: [['owner', 'Head']], text: 'Text.' })
})

it('a file of nothing has nothing', () => {
  expect(readCommentFile('\uFEFF \n')).toEqual({ fields: [], text: '' })
})
