import { describe, expect, it } from 'vitest'
import { printedCell } from './printed-cell.ts'

describe('a cell as a paper prints it', () => {
  it.each([
    ['203', 203],
    ['1,241', 1241],
    ['-1.23', -1.23],
    ['£8,000', 8000],
    ['0', 0],
  ])('%s is the number and nothing is lost', (typed, value) => {
    expect(printedCell(typed)).toEqual({ value, text: undefined })
  })

  it.each([
    ['1 (1 ongoing)', 1],
    ['85.7%', 85.7],
    ['12 days', 12],
    ['About 92', 92],
    ['14*', 14],
    ['Mainstream: 2', 2],
    ['8.6% (16 of 244)', 8.6],
    ['95.25% (unvalidated)', 95.25],
  ])('%s is kept as printed, and its number can be read', (typed, value) => {
    expect(printedCell(typed)).toMatchObject({ value, text: typed })
  })

  it.each([
    '1 on-going',
    'Not Available',
    'Data not available',
    '-',
    'Mainstream: 0 Temporary CP: 1',
    'Unvalidated',
    '44 - 57',
    '- 0.93 - -1.33',
    'see note 2',
    '<5',
  ])('%s is kept as printed and means no one number', (typed) => {
    expect(printedCell(typed)).toMatchObject({ value: undefined, text: typed })
  })

  it('knows how many cases are not settled yet', () => {
    expect(printedCell('1 (1 ongoing)').ongoing).toBe(1)
    expect(printedCell('1 on-going').ongoing).toBe(1)
    expect(printedCell('0 and 2 ongoing').ongoing).toBeUndefined()
    expect(printedCell('0, and 2 ongoing')).toMatchObject({ value: 0, ongoing: 2 })
  })

  it.each(['16 of 244', '16/244', '(16 of 244)', '8.6% (16 of 244)', '16 out of 244 (8.6%)'])(
    'reads the fraction of %s',
    (typed) => {
      expect(printedCell(typed)).toMatchObject({ numerator: 16, denominator: 244 })
    },
  )

  it('is nothing when blank', () => {
    expect(printedCell('  ')).toEqual({ value: undefined, text: undefined })
  })
})
