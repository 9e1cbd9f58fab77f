import { describe, expect, it } from 'vitest'
import { pack } from '../../../../test/lint-corpus/pack.ts'
import { lint } from './lint.ts'
import type { Context, Problem } from './problem.ts'

const glossary = [{ term: 'Personal education plan (PEP)', meaning: '' }]

/** What is found in one text. */
const found = (sentence: string, indicatorId?: string, context: Context = { glossary }): Problem[] =>
  lint(
    [{ where: 'a.md', ...(indicatorId !== undefined && { indicatorId }), paragraphs: [sentence] }],
    pack,
    context,
  )
const rules = (sentence: string, indicatorId?: string): string[] =>
  found(sentence, indicatorId).map(({ rule, severity }) => `${rule} ${severity}`)

describe('what points to a person', () => {
  it.each([
    'One of them, JD (14), has moved twice.',
    'J.D., aged 14, has moved twice.',
    'Child B, 15, has moved twice.',
    'KM, a 15-year-old, has moved twice.',
    'Ring the duty desk on 01632 960123.',
    'Ring the duty desk on 07700 900 456.',
    'The home is at 14 Elm Grove.',
    'The home is in DT1 1XJ.',
    'Write to duty.desk@example.org with questions.',
    'His date of birth is 3 May 2011.',
    'Her NHS number is 943 476 5919.',
    'A boy named Bartholomew did very well.',
    'We were all proud of Chloe.',
  ])('“%s” is an error', (sentence) => {
    expect(rules(sentence)).toContain('personal error')
  })

  it('a whole name may be an officer’s: it asks for a sign-off', () => {
    expect(rules('The plan was written by the team with Oliver Bexley.')).toEqual(['personal warning'])
  })

  it.each([
    'Councillor Sarah Webb asked for this.',
    'The chair, Cllr James Orme, thanked the team.',
    'St Thomas School opened in May.',
    'Section 20 (15 children) and the Children Act 1989 apply.',
    'The child Protection Service took part.',
    'In 2024 8 of 10 children took part in Year 11.',
  ])('“%s” names no child', (sentence) => {
    expect(rules(sentence).filter((rule) => rule.startsWith('personal'))).toEqual([])
  })
})

describe('abbreviations', () => {
  it('one that nothing explains is a warning, once a text', () => {
    expect(rules('The ICB met. The ICB will meet again.')).toEqual(['abbreviation warning'])
  })

  it.each([
    'Every PEP is read.',
    'The integrated care board (ICB) met, and the ICB will meet again.',
    'The NHS and a GP were asked.',
    'PLACEMENTS AND MOVES',
  ])('“%s” is let pass', (sentence) => {
    expect(rules(sentence)).toEqual([])
  })
})

describe('a paragraph of last month', () => {
  const paragraph =
    'The service meets the clinic every week and hears of each child who has waited for more than a month.'
  const previous = [{ where: 'commentary/iha-timely.md', paragraphs: [paragraph] }]

  it('is a warning, word for word or with a word changed', () => {
    for (const now of [paragraph, paragraph.replace('every week', 'each week')])
      expect(found(now, undefined, { glossary, previous }).map(({ rule }) => rule)).toEqual(['repeated'])
  })

  it('another paragraph, or one of a few words, is not', () => {
    expect(
      found('We say the same of nobody and will say so again in the autumn of next year.', undefined, {
        glossary,
        previous,
      }),
    ).toEqual([])
    expect(
      found('No change.', undefined, { glossary, previous: [{ where: 'b.md', paragraphs: ['No change.'] }] }),
    ).toEqual([])
  })
})

describe('a number that is in no figure', () => {
  it('names the nearest one', () => {
    const [problem] = found(
      '17% of children in care lived more than 20 miles from home.',
      'placement-20-miles',
    )
    expect(problem).toMatchObject({
      rule: 'period',
      says:
        '17% is the figure of February 2025, which the sentence does not name'.replace(
          'February 2025',
          'December 2024',
        ) + '. March 2025 was 18% (79 of 437).',
    })
    expect(
      found('29% of children in care lived more than 20 miles from home.', 'placement-20-miles')[0],
    ).toMatchObject({
      rule: 'number',
      severity: 'error',
      nearest: '18%',
    })
  })

  it('is told in words too', () => {
    expect(
      rules('One in five children in care lived more than 20 miles from home.', 'placement-20-miles'),
    ).toEqual([])
    expect(
      rules('One in three children in care lived more than 20 miles from home.', 'placement-20-miles'),
    ).toEqual(['number error'])
    expect(
      rules('Two thirds of children in care lived more than 20 miles from home.', 'placement-20-miles'),
    ).toEqual(['number error'])
    expect(
      rules('Around 80 children in care lived more than 20 miles from home.', 'placement-20-miles'),
    ).toEqual([])
  })

  it('is bound to an indicator by its words where the text is of none', () => {
    expect(
      rules('Dental checks were up to date for 80% of children in care for twelve months or more.'),
    ).toEqual([])
    expect(
      rules('Dental checks were up to date for 89% of children in care for twelve months or more.'),
    ).toContain('number error')
  })

  it('what is local is nobody’s: nothing is said of it', () => {
    expect(
      rules('Eleven officers took the course and three of the six homes were visited.', 'placement-20-miles'),
    ).toEqual([])
  })
})

describe('a hidden figure', () => {
  it('is held against nothing', () => {
    const hidden = {
      ...pack,
      indicators: pack.indicators.map((told) => ({
        ...told,
        periods: told.periods.map((each) => ({
          ...each,
          numerator: null,
          denominator: null,
          value: null,
          hidden: true,
        })),
      })),
    }
    const text = {
      where: 'a.md',
      indicatorId: 'iv-matched',
      paragraphs: ['A small number of children in care had an independent visitor.'],
    }
    expect(lint([text], hidden, { glossary })).toEqual([])
  })
})

describe('the order', () => {
  it('errors come first, whatever the order of the texts', () => {
    const texts = [
      { where: 'a.md', paragraphs: ['The ICB met.'] },
      { where: 'b.md', paragraphs: ['It met on 31 June 2024.'] },
    ]
    expect(lint(texts, pack, { glossary }).map(({ rule }) => rule)).toEqual(['date', 'abbreviation'])
    expect(lint(texts, pack, { glossary })).toEqual(lint(texts, pack, { glossary }))
  })
})
