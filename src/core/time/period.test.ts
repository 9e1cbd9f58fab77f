import { describe, expect, it } from 'vitest'
import { day, isoDay } from './day.ts'
import { financialYear, financialYearOf, monthsTo, periodLabel, startOfMonth, yearId } from './period.ts'

describe('months', () => {
  it('are so many, oldest first, and end with the month of the as-at date', () => {
    const months = monthsTo(day('2020-03-31'), 13)
    expect(months.map(({ id }) => id)).toEqual([
      '2019-03',
      ...['04', '05', '06', '07', '08', '09', '10', '11', '12'].map((month) => `2019-${month}`),
      ...['01', '02', '03'].map((month) => `2020-${month}`),
    ])
    expect(months.every(({ complete }) => complete)).toBe(true)
  })
  it('run from their first day to their last, the last of them to the as-at date (A-05)', () => {
    const [september, october] = monthsTo(day('2020-10-15'), 2)
    expect(september && [isoDay(september.from), isoDay(september.to), september.complete]).toEqual([
      '2020-09-01',
      '2020-09-30',
      true,
    ])
    expect(october && [isoDay(october.from), isoDay(october.to), october.complete]).toEqual([
      '2020-10-01',
      '2020-10-15',
      false,
    ])
  })
  it('are complete on their last day, February too', () => {
    expect(monthsTo(day('2020-02-28'), 1)[0]?.complete).toBe(false)
    expect(monthsTo(day('2020-02-29'), 1)[0]?.complete).toBe(true)
  })
  it('begin on the first', () => {
    expect(isoDay(startOfMonth(day('2020-09-30')))).toBe('2020-09-01')
  })
})

describe('a financial year', () => {
  it('runs from 1 April to 31 March', () => {
    const { id, from, to, complete } = financialYear(2019, day('2020-09-30'))
    expect([id, isoDay(from), isoDay(to), complete]).toEqual(['2019/20', '2019-04-01', '2020-03-31', true])
  })
  it('is cut at the as-at date', () => {
    const { to, complete } = financialYear(2020, day('2020-09-30'))
    expect([isoDay(to), complete]).toEqual(['2020-09-30', false])
  })
  it('begins on 1 April and not the day before', () => {
    expect(financialYearOf(day('2020-03-31'))).toBe(2019)
    expect(financialYearOf(day('2020-04-01'))).toBe(2020)
  })
  it('is named by both its years', () => {
    expect([yearId(2019), yearId(1999), yearId(2008)]).toEqual(['2019/20', '1999/00', '2008/09'])
  })
})

describe('a period', () => {
  it('is called by its month or its years', () => {
    const [month] = monthsTo(day('2020-09-30'), 1)
    expect(month && periodLabel(month)).toBe('September 2020')
    expect(periodLabel(financialYear(2019, day('2020-09-30')))).toBe('2019/20')
  })
})
