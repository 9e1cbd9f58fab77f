import { describe, expect, it } from 'vitest'
import { indicators } from '../indicators/index.ts'
import { predicate, wordsFor } from './predicate.ts'

describe('what so many of a group were or did', () => {
  it.each([
    ['children living with foster carers', 'were living with foster carers', 'was living with foster carers'],
    ['children who went missing while in care', 'went missing while in care', 'went missing while in care'],
    ['children who were adopted', 'were adopted', 'was adopted'],
    ['pupils with grade 4', 'had grade 4', 'had grade 4'],
    ['offers of a talk that were accepted', 'were accepted', 'was accepted'],
    [
      'visits at which the child was seen alone',
      'were those at which the child was seen alone',
      'was one at which the child was seen alone',
    ],
  ])('%s', (words, many, one) => {
    expect([predicate(words, 48), predicate(words, 1), predicate(words, 0)]).toEqual([many, one, many])
  })
  const parts = indicators
    .flatMap((each) => [each, ...(each.bases ?? []).map(({ indicator }) => indicator)])
    .filter(({ unit }) => unit === 'percent')
  it.each(parts.map(({ id, numeratorWords }) => [id, numeratorWords] as const))(
    'is said of one as well as of many: %s, %s',
    (_, words) => {
      const nouns =
        /^(was|were) (children|young people|care|pupils|reviews|visits|sessions|incidents|offers)\b/
      expect(predicate(words, 48)).not.toMatch(nouns)
      expect(predicate(words, 1)).not.toMatch(nouns)
      expect(predicate(words, 1)).not.toMatch(/^(were|are)\b|\b(or|and) (were|are)\b/)
    },
  )
})

describe('the words for so many', () => {
  it('are those of one child, pupil or challenge where there is one', () => {
    expect(wordsFor(1, 'children in care')).toBe('child in care')
    expect(wordsFor(1, 'pupils at the end of key stage 4')).toBe('pupil at the end of key stage 4')
    expect(wordsFor(1, 'formal challenges settled')).toBe('formal challenge settled')
    expect(wordsFor(2, 'children in care')).toBe('children in care')
    expect(wordsFor(0, 'children in care')).toBe('children in care')
  })
})
