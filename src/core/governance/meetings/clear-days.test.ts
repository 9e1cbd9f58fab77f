import { describe, expect, it } from 'vitest'
import fc from 'fast-check'
import { addDays, day, isoDay, type Day } from '../../time/day.ts'
import { clearDaysBetween, holidaysKnown, lastDayFor, usualCalendar } from './clear-days.ts'

const last = (meeting: string, clearDays: number): string => isoDay(lastDayFor(day(meeting), clearDays))

/** Typed from the printed calendars of those years, apart from the list the product ships. */
const daysOff = `
2019-12-24 2019-12-25 2019-12-26 2020-01-01 2020-04-10 2020-04-13 2020-05-08 2020-05-25 2020-08-31
2020-12-24 2020-12-25 2020-12-28 2021-01-01 2021-04-02 2021-04-05 2021-05-03 2021-05-31 2021-08-30
2021-12-24 2021-12-27 2021-12-28 2022-01-03 2022-04-15 2022-04-18 2022-05-02 2022-06-02 2022-06-03 2022-08-29
2022-09-19 2022-12-26 2022-12-27 2023-01-02 2023-04-07 2023-04-10 2023-05-01 2023-05-08 2023-05-29 2023-08-28
2023-12-25 2023-12-26 2024-01-01`.split(/\s+/)

/** Counted one day at a time on the computer's own calendar. */
function counted(meeting: string, clearDays: number): string {
  const at = new Date(`${meeting}T12:00:00Z`)
  for (let passed = -1; passed < clearDays;) {
    at.setUTCDate(at.getUTCDate() - 1)
    const off = [0, 6].includes(at.getUTCDay()) || daysOff.includes(at.toISOString().slice(0, 10))
    if (!off) passed += 1
  }
  return at.toISOString().slice(0, 10)
}

describe('clear days', () => {
  it.each([
    // A Thursday meeting with nothing in the way: the seed's own date.
    ['2020-11-12', 2, '2020-11-09'],
    ['2020-11-12', 5, '2020-11-04'],
    ['2020-11-12', 0, '2020-11-11'],
    // Good Friday and Easter Monday of 2021 lie between.
    ['2021-04-08', 5, '2021-03-29'],
    ['2021-04-06', 1, '2021-03-31'],
    // Christmas Eve, Christmas Day, Boxing Day's substitute and New Year.
    ['2021-01-05', 5, '2020-12-22'],
    ['2020-01-02', 5, '2019-12-19'],
    // The jubilee: Thursday 2 and Friday 3 June 2022.
    ['2022-06-07', 5, '2022-05-26'],
    ['2022-06-06', 1, '2022-05-31'],
    // The Queen's funeral on Monday 19 September 2022.
    ['2022-09-22', 5, '2022-09-13'],
    ['2022-09-20', 1, '2022-09-15'],
    // The coronation's Monday, a week after the May bank holiday.
    ['2023-05-10', 5, '2023-04-28'],
    ['2023-05-09', 1, '2023-05-04'],
    // VE Day 2020 took the place of the first Monday in May.
    ['2020-05-12', 5, '2020-05-01'],
  ])('before a meeting on %s, %i of them, end on %s', (meeting, clearDays, expected) => {
    expect(last(meeting, clearDays)).toBe(expected)
  })
  it('are the same when counted day by day, on two hundred dates from 2020 to 2023', () => {
    const first = day('2020-01-02')
    const dates = Array.from({ length: 200 }, (_, i) => isoDay(addDays(first, i * 7 + (i % 5))))
    expect(dates.at(-1)?.slice(0, 4)).toBe('2023')
    for (const date of dates)
      for (const clearDays of [1, 2, 3, 5, 7])
        expect([date, last(date, clearDays)]).toEqual([date, counted(date, clearDays)])
  })
  it('are the same on each day of the weeks with a one-off holiday, Easter and Christmas', () => {
    for (const around of [
      '2020-05-08',
      '2021-04-02',
      '2022-06-02',
      '2022-09-19',
      '2023-05-08',
      '2022-12-25',
      '2021-01-01',
    ])
      for (let after = 0; after < 15; after += 1) {
        const date = isoDay(addDays(day(around), after))
        expect([date, last(date, 5)]).toEqual([date, counted(date, 5)])
      }
  })
  it('leave out days of mourning and days the offices are shut', () => {
    const shut = { ...usualCalendar, shut: [day('2020-11-10')] }
    expect(isoDay(lastDayFor(day('2020-11-12'), 2, shut))).toBe('2020-11-06')
  })
  it('take Christmas Eve in where a council counts it', () => {
    const counts = { ...usualCalendar, countsChristmasEve: true }
    expect(isoDay(lastDayFor(day('2021-01-05'), 5, counts))).toBe('2020-12-23')
  })
  it('between the last day and the meeting are as many as asked, and one day later fewer', () => {
    const anyDay = fc.integer({ min: day('2010-06-01'), max: day('2027-12-01') }).map((on) => on as Day)
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 1, max: 15 }), (meeting, clearDays) => {
        const given = lastDayFor(meeting, clearDays)
        expect(clearDaysBetween(given, meeting)).toBe(clearDays)
        expect(lastDayFor(meeting, clearDays + 1)).toBeLessThan(given)
      }),
    )
  })
  it('after the last year of the list are said not to be sure', () => {
    expect([holidaysKnown(day('2027-12-31')), holidaysKnown(day('2028-01-01'))]).toEqual([true, false])
  })
})
