import { describe, expect, it } from 'vitest'
import type { SaidFacts } from '../../../test/facts.ts'
import { aView, inMonth, inYear, monthTo, rowsAt } from '../../../test/measured.ts'

type Said = NonNullable<SaidFacts['surveys']>[number]

const D = '30/09/2020'
const said = (answer: string, n: string, more: Said = {}): Said => ({
  survey: 'Your care',
  question: 'Do you feel safe?',
  answer,
  n,
  respondents: '44',
  population: '275',
  fielded_from: '01/09/2019',
  fielded_to: '31/10/2019',
  ...more,
})
const told = (...surveys: Said[]) => aView({ facts: { surveys }, asAt: D })

describe('who answered', () => {
  it('is 44 of 275, 16%, in every month of the year after the survey', () => {
    const view = told(said('Yes', '39'), said('No', '5'))
    expect(inMonth('survey-responses', D, view)).toBe('44 of 275')
    expect(monthTo('survey-responses', D, view).value).toBe(16)
    expect(inMonth('survey-responses', '31/10/2020', view)).toBe('not-applicable')
    expect(inYear('survey-responses', 2019, view)).toBe('44 of 275')
    expect(inYear('survey-responses', 2020, view)).toBe('not-applicable')
  })
  it('is the most who answered any question of a survey, and every survey added up', () => {
    const view = told(
      said('Yes', '39'),
      said('Yes', '10', { question: 'Do you know your reviewing officer?', respondents: '40' }),
      said('Yes', '8', { survey: 'Leaving care', respondents: '10', population: '25' }),
    )
    expect(inMonth('survey-responses', D, view)).toBe('54 of 300')
  })
  it('is not recorded when nobody says how many were asked', () => {
    expect(inMonth('survey-responses', D, told(said('Yes', '39', { population: '' })))).toBe('not-recorded')
  })
})

describe('what they answered', () => {
  it('is each answer out of those who answered the question, which may add up to more than all', () => {
    const like = { question: 'What do you like?', respondents: '40' }
    const view = told(said('Yes', '39'), said('My room', '30', like), said('The food', '25', like))
    expect(rowsAt('survey-answer', D, view)).toEqual({
      'your-care/do-you-feel-safe/yes': 39,
      'your-care/what-do-you-like/my-room': 30,
      'your-care/what-do-you-like/the-food': 25,
    })
    expect(inMonth('survey-answer', D, view)).toBe('44')
  })
  it('is out of all answers where nobody says how many answered', () => {
    const blank = { respondents: '' }
    const view = told(said('Yes', '4', blank), said('No', '2', blank))
    expect(rowsAt('survey-answer', D, view)).toEqual({
      'your-care/do-you-feel-safe/yes': 4,
      'your-care/do-you-feel-safe/no': 2,
    })
  })
  it('is left out when fewer than six answered', () => {
    const rows = (respondents: string) => rowsAt('survey-answer', D, told(said('Yes', '5', { respondents })))
    expect(Object.keys(rows('5'))).toEqual([])
    expect(Object.keys(rows('6'))).toHaveLength(1)
  })
})
