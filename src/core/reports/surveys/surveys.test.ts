import { describe, expect, it } from 'vitest'
import type { SaidFacts } from '../../../../test/facts.ts'
import { aView } from '../../../../test/measured.ts'
import { indicatorOf } from '../../indicators/index.ts'
import { day } from '../../time/day.ts'
import type { Group } from '../data-set.ts'
import { responseWords } from './response-words.ts'
import { surveysTold } from './surveys-told.ts'

type Said = NonNullable<SaidFacts['surveys']>[number]
const said = (answer: string, n: string, more: Said = {}): Said => ({
  ...{ survey: 'Your voice: 2019', question: 'Do you feel safe, here?', answer, n },
  ...{ respondents: '44', population: '275', fielded_from: '01/09/2019', fielded_to: '31/10/2019' },
  ...more,
})
const rowsOf = (...surveys: Said[]): Group[] => {
  const window = { from: day('2019-10-01'), to: day('2020-09-30'), counting: 'once' } as const
  const rows =
    indicatorOf('survey-answer')?.rows?.(aView({ facts: { surveys }, asAt: '30/09/2020' }), window) ?? []
  return rows.map(({ key, label, numerator, denominator }) => ({
    key,
    label,
    numerator,
    denominator,
    value: null,
  }))
}
const told = (rows: readonly Group[]) => {
  const indicator = indicatorOf('survey-answer')
  return indicator && surveysTold([{ indicator, series: [], rows }])
}

describe('surveys as they are shown', () => {
  const rows = rowsOf(
    said('Yes', '30'),
    said('Yes, always', '9'),
    said('No', '5'),
    said('Food', '8', { question: 'What is good?' }),
  )

  it('are told by survey, question and answer, out of those who answered the question', () => {
    expect(told(rows)?.surveys).toEqual([
      {
        name: 'Your voice: 2019',
        questions: [
          {
            ...{ question: 'Do you feel safe, here?', answered: 44, isPart: false },
            answers: [
              { answer: 'Yes', count: 30, percent: 68 },
              { answer: 'Yes, always', count: 9, percent: 20 },
              { answer: 'No', count: 5, percent: 11 },
            ],
          },
          {
            question: 'What is good?',
            answered: 44,
            isPart: true,
            answers: [{ answer: 'Food', count: 8, percent: 18 }],
          },
        ],
      },
    ])
  })

  it('say that answers are missing where an edition hides some, and nothing of those', () => {
    const hidden = rows.map((row) =>
      row.label.endsWith('No') ? { ...row, numerator: null, denominator: null } : row,
    )
    const question = told(hidden)?.surveys[0]?.questions[0]
    expect(question).toMatchObject({ isPart: true })
    expect(question?.answers.map(({ answer }) => answer)).not.toContain('No')
  })

  it('are none where none was loaded', () => {
    expect(told([])).toBeUndefined()
  })
})

describe('who answered', () => {
  const survey = { name: 'a', questions: [] }
  it('is said with how many were asked, and that it is few where fewer than half did', () => {
    expect(responseWords({ response: { answered: 31, asked: 120 }, surveys: [survey] })).toEqual([
      '31 of 120 answered (26%).',
      expect.stringContaining('Fewer than half'),
    ])
    expect(responseWords({ response: { answered: 60, asked: 120 }, surveys: [survey] })).toEqual([
      '60 of 120 answered (50%).',
    ])
    expect(responseWords({ response: { answered: 3, asked: 4 }, surveys: [survey, survey] })[0]).toMatch(
      /2 surveys together/,
    )
    expect(responseWords({ response: undefined, surveys: [survey] })[0]).toMatch(/may not be what all/)
  })
})
