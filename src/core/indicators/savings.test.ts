import { describe, expect, it } from 'vitest'
import { aChild } from '../../../test/build.ts'
import type { SaidFacts } from '../../../test/facts.ts'
import { aView, casesOf, indicator, inMonth, monthTo, rowsAt } from '../../../test/measured.ts'
import { day } from '../time/day.ts'
import { measure } from './measure.ts'

const D = '31/03/2021'
/** Children A to E in care since February 2019, born in 2012. */
const council = (savings: NonNullable<SaidFacts['savings']>, DOB = '15/06/2012') =>
  aView({
    first: 2018,
    last: 2020,
    children: [
      ...['A', 'B', 'C', 'D'].map((id) => aChild(id, { DOB })),
      aChild('E', { episodes: [{ DECOM: '01/05/2020' }] }),
    ],
    facts: { savings },
    asAt: D,
  })
const isa = (child_id: string, more: NonNullable<SaidFacts['savings']>[number] = {}) => ({
  child_id,
  account: 'JUNIOR_ISA',
  opened_date: '01/06/2020',
  ...more,
})

describe('savings', () => {
  it('are had by 3 of the 4 in care for a year: 75 percent', () => {
    const view = council([isa('A'), isa('B'), isa('C'), isa('E')])
    expect(inMonth('junior-isa', D, view)).toBe('3 of 4')
    expect(inMonth('savings-account', D, view)).toBe('3 of 4')
    expect(rowsAt('savings-account', D, view)).toEqual({ JUNIOR_ISA: 3, 'not-recorded': 1 })
  })
  it('begin on the day the account was opened, and end where it is said that there is none', () => {
    const view = council([
      isa('A', { opened_date: '01/04/2021' }),
      isa('B', { opened_date: '', as_at: '01/03/2021' }),
      isa('C'),
      { child_id: 'C', account: 'NONE', as_at: '01/03/2021' },
    ])
    expect(casesOf('junior-isa', D, view)).toEqual({ A: 0, B: 1, C: 0, D: 0 })
    expect(casesOf('junior-isa', '28/02/2021', view)).toEqual({ A: 0, B: 0, C: 1, D: 0 })
    expect(rowsAt('savings-account', D, view)).toEqual({ JUNIOR_ISA: 1, none: 2, 'not-recorded': 1 })
  })
  it('may be a Child Trust Fund for those born to one, 1 September 2002 to 2 January 2011', () => {
    const fund = { child_id: 'A', account: 'CHILD_TRUST_FUND', opened_date: '01/06/2010' }
    const bornOn = (DOB: string) => casesOf('junior-isa', D, council([fund], DOB))['A']
    expect([bornOn('02/01/2011'), bornOn('03/01/2011')]).toEqual([1, 0])
    const born2005 = casesOf('junior-isa', D, council([{ ...fund, account: 'SAVINGS' }], '01/01/2005'))
    expect(born2005['A']).toBe(0)
    expect(casesOf('savings-account', D, council([fund]))['A']).toBe(1)
  })
})

describe('the balance', () => {
  it('is that of the child in the middle, over all accounts, as last known', () => {
    const view = council([
      isa('A', { as_at: '01/09/2020', balance: '100' }),
      isa('A', { as_at: '01/03/2021', balance: '250' }),
      isa('A', { as_at: '01/04/2021', balance: '999' }),
      { child_id: 'A', account: 'SAVINGS', as_at: '01/03/2021', balance: '49.80' },
      isa('B', { as_at: '01/03/2021', balance: '2000' }),
      isa('C', { as_at: '01/03/2021', balance: '0' }),
      isa('D'),
    ])
    expect(casesOf('savings-balance', D, view)).toEqual({ A: 299.8, B: 2000, C: 0 })
    const month = monthTo('savings-balance', D, view)
    expect(month).toMatchObject({ value: 299.8, denominator: 3 })
    expect(month.numerator).toBeCloseTo(899.4, 6)
  })
  it('is to the penny: the middle of 10.40 and 11.20 is 10.80, and twice that both', () => {
    const view = council([
      isa('A', { as_at: '01/03/2021', balance: '10.40' }),
      isa('B', { as_at: '01/03/2021', balance: '11.20' }),
    ])
    const { value, numerator } = monthTo('savings-balance', D, view)
    expect(value).toBeCloseTo(10.8, 6)
    expect(numerator).toBeCloseTo(21.6, 6)
  })
  it('is halfway between the two in the middle of an even number', () => {
    const view = council(
      ['10', '25', '60', '5'].map((balance, at) => isa('ABCD'[at] ?? '', { as_at: '01/03/2021', balance })),
    )
    expect(monthTo('savings-balance', D, view)).toMatchObject({ value: 17.5, denominator: 4, numerator: 70 })
  })
  it('is the same when children are measured some at a time', () => {
    const ids = Array.from({ length: 4001 }, (_, at) => `C${at}`)
    const view = aView({
      first: 2018,
      last: 2020,
      children: ids.map((id) => aChild(id)),
      facts: {
        savings: ids.map((id, at) => isa(id, { as_at: '01/03/2021', balance: String((at * 7) % 4001) })),
      },
      asAt: D,
    })
    const { series } = measure(indicator('savings-balance'), view, day(D), 1)
    expect(series).toMatchObject([{ value: 2000, denominator: 4001 }])
  })
  it('is none where no balance is known', () => {
    expect(inMonth('savings-balance', D, council([isa('A')]))).toBe('not-applicable')
  })
})
