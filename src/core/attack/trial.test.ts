import { describe, expect, it } from 'vitest'
import { anEdition } from '../../../test/made-up-edition.ts'
import { highs } from '../../solver/highs.ts'
import { tryOut, type Truth } from './trial.ts'

const open = await highs()

const truthOf = (values: Readonly<Record<string, number>>, ...secrets: string[]): Truth => ({
  secrets: secrets.map((quantity) => ({
    quantity,
    width: 5,
    because: 'small',
    value: values[quantity] ?? NaN,
  })),
  valueOf: (name) => values[name],
})

const secret = 'homes/row/c#numerator'

describe('an attack held against the truth', () => {
  const made = anEdition('2025-03-31', {
    homes: { months: { '2025-03': 60 }, rows: { a: [31, 60], b: [26, 60], c: 'hidden' } },
  })

  it('is a leak where the narrow range holds the number', () => {
    const { leaks, isFinished } = tryOut(made.files, made.knowledge, open, truthOf({ [secret]: 3 }, secret))
    expect(leaks).toMatchObject([{ quantity: secret, low: 3, high: 3, width: 5 }])
    expect(leaks[0]?.how).toContain('the rows add up to the total')
    expect(isFinished).toBe(true)
  })

  it('is a mistake, and no leak, where it misses the number', () => {
    const found = tryOut(made.files, made.knowledge, open, truthOf({ [secret]: 5 }, secret))
    expect(found.leaks).toEqual([])
    expect(found.mistaken).toMatchObject([{ quantity: secret, low: 3, high: 3 }])
  })

  it('says which secrets stand nowhere in the pack', () => {
    const truth = truthOf({ 'gone/row/x#numerator': 2 }, 'gone/row/x#numerator')
    expect(tryOut(made.files, made.knowledge, open, truth).unseen).toEqual(['gone/row/x#numerator'])
  })

  it('is no leak where the range is as wide as it must be', () => {
    const wide = anEdition('2025-03-31', {
      homes: { months: { '2025-03': 60 }, rows: { a: [55, 60], b: 'hidden', c: 'hidden' } },
    })
    expect(tryOut(wide.files, wide.knowledge, open, truthOf({ [secret]: 3 }, secret)).leaks).toEqual([])
  })

  it('goes on without what is false, which leads astray: another finds what it hid', () => {
    // Two rows are each 4, so rows do not add up to the months' total of 8: a child may be in several.
    const values = {
      'visits/year/2024/25#numerator': 4,
      'visits/month/2025-01#numerator': 4,
      'visits/month/2025-02#numerator': 1,
      'visits/month/2025-03#numerator': 2,
      'again/year/2024/25#numerator': 4,
    }
    const months = ['04', '05', '06', '07', '08', '09', '10', '11', '12']
    const astray = anEdition('2025-03-31', {
      visits: {
        reach: 'period',
        months: {
          ...Object.fromEntries(months.map((month) => [`2024-${month}`, 0])),
          ...{ '2025-01': 'hidden', '2025-02': 1, '2025-03': 'hidden' },
        },
        years: { '2024/25': 4 },
      },
    })
    const name = 'visits/month/2025-03#numerator'
    const found = tryOut(astray.files, astray.knowledge, open, truthOf(values, name))
    // By the months that add up to the year there are 3 left for two months; in truth one child is counted in each.
    expect(found.first.unknown.get(name)).toEqual({ low: 0, high: 3 })
    expect(found.second.unknown.get(name)).toEqual({ low: 0, high: 4 })
    expect(found.leaks).toMatchObject([{ quantity: name, low: 0, high: 4 }])
  })

  it('finds a row that the edition leaves out by what the others leave', () => {
    const survey = anEdition('2025-03-31', {
      'survey-answer': { months: { '2025-03': 90 }, rows: { 's/safe/yes': [80, 90], 's/safe/no': [7, 90] } },
    })
    const left = 's/safe/sometimes'
    const truth = truthOf(
      { [`survey-answer/row/${left}#numerator`]: 3 },
      `survey-answer/row/${left}#numerator`,
    )
    expect(tryOut(survey.files, survey.knowledge, open, truth).leaks).toMatchObject([{ low: 3, high: 3 }])
  })

  it('is not finished when time is up', () => {
    const crossed = anEdition('2025-03-31', {
      ages: {
        months: { '2025-03': 50 },
        rows: {
          ...{ young: [20, 50], old: [30, 50], M: [28, 50], F: [22, 50] },
          ...{ 'young:M': 'hidden', 'young:F': 'hidden', 'old:M': 'hidden', 'old:F': 'hidden' },
        },
      },
    })
    const truth = truthOf({ 'ages/row/old:M#numerator': 17 }, 'ages/row/old:M#numerator')
    expect(tryOut(crossed.files, crossed.knowledge, open, truth).isFinished).toBe(true)
    expect(tryOut(crossed.files, crossed.knowledge, open, truth, { outOfTime: () => true }).isFinished).toBe(
      false,
    )
  })
})
