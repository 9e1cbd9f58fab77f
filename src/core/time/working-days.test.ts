import { describe, expect, it } from 'vitest'
import { bankHolidays } from './bank-holidays.ts'
import { addDays, day, isoDay } from './day.ts'
import { addWorkingDays, isWorkingDay } from './working-days.ts'

const after = (from: string, count: number): string => isoDay(addWorkingDays(day(from), count))

describe('working days', () => {
  it('leave out the August bank holiday', () => {
    expect(after('2020-08-03', 20)).toBe('2020-09-01')
  })
  it('leave out weekends', () => {
    expect(after('2024-06-07', 1)).toBe('2024-06-10')
  })
  it('start counting on the day after', () => {
    expect(after('2024-06-10', 0)).toBe('2024-06-10')
  })
  it('run over Christmas and New Year with their substitute days', () => {
    expect(after('2021-12-24', 4)).toBe('2022-01-04')
  })
  it('know the one-off holidays', () => {
    expect(
      ['2011-04-29', '2012-06-05', '2020-05-08', '2022-06-03', '2022-09-19', '2023-05-08'].map((d) =>
        isWorkingDay(day(d)),
      ),
    ).toEqual([false, false, false, false, false, false])
  })
  it('count the first Monday of May 2020, moved that year to VE Day', () => {
    expect(isWorkingDay(day('2020-05-04'))).toBe(true)
  })
  it('take further holidays from whoever calls', () => {
    expect(isWorkingDay(day('2028-01-03'), [day('2028-01-03')])).toBe(false)
    expect(isoDay(addWorkingDays(day('2027-12-31'), 1, [day('2028-01-03')]))).toBe('2028-01-04')
  })
  it('have eight holidays a year or more, all on weekdays', () => {
    for (const [year, dates] of Object.entries(bankHolidays)) {
      const days = dates.split(' ').map((d) => day(`${year}-${d}`))
      expect(days.length).toBeGreaterThanOrEqual(8)
      for (const on of days) expect(isWorkingDay(addDays(on, 0))).toBe(false)
    }
  })
})
