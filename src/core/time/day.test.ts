import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  addDays,
  addMonths,
  calendar,
  day,
  dayOf,
  earlier,
  isoDay,
  later,
  longDay,
  parseDay,
  type Day,
} from './day.ts'

const plus = (from: string, months: number): string => isoDay(addMonths(day(from), months))
const anyDay = fc.integer({ min: day('1990-01-01'), max: day('2060-12-31') }).map((on) => on as Day)

describe('a day', () => {
  it.each([
    ['31/03/2025', '2025-03-31'],
    ['1/4/2024', '2024-04-01'],
    ['31-03-2025', '2025-03-31'],
    ['31.03.2025', '2025-03-31'],
    ['2025-03-31', '2025-03-31'],
    ['2025-03-31 00:00:00', '2025-03-31'],
    ['2025-03-31T00:00:00Z', '2025-03-31'],
    ['31/03/2025 00:00', '2025-03-31'],
    ['29/02/2024', '2024-02-29'],
  ])('is read from %s', (text, iso) => {
    expect(isoDay(day(text))).toBe(iso)
  })
  it.each([
    '',
    '31/06/2020',
    '29/02/2023',
    '2020-13-01',
    '03/31/2025',
    '31/03/25',
    '20250331',
    'zz/05/2020',
    'today',
  ])('is not read from %j', (text) => {
    expect(parseDay(text)).toBeUndefined()
  })
  it('that does not exist stops whoever typed it', () => {
    expect(() => day('31/06/2020')).toThrow('31/06/2020')
  })
  it('has day 1 of month 1 and none of month 0', () => {
    expect(dayOf(1970, 1, 1)).toBe(0)
    expect(dayOf(2020, 0, 1)).toBeUndefined()
    expect(dayOf(2020, 2, 30)).toBeUndefined()
  })
  it('is printed as a paper does', () => {
    expect(longDay(day('2020-09-05'))).toBe('5 September 2020')
  })
  it('gives back what it was made of', () => {
    fc.assert(
      fc.property(anyDay, (on) => {
        const { year, month, date } = calendar(on)
        expect(dayOf(year, month, date)).toBe(on)
        expect(day(isoDay(on))).toBe(on)
      }),
    )
  })
})

describe('months', () => {
  it('added to a date clamp to the end of a shorter month', () => {
    expect(plus('2020-05-31', 4)).toBe('2020-09-30')
    expect(plus('2020-08-31', 6)).toBe('2021-02-28')
    expect(plus('2019-08-31', 6)).toBe('2020-02-29')
    expect(plus('2020-08-31', 1)).toBe('2020-09-30')
  })
  it('taken away do too', () => {
    expect(plus('2020-09-30', -6)).toBe('2020-03-30')
    expect(plus('2024-02-29', -12)).toBe('2023-02-28')
    expect(plus('2020-01-31', -2)).toBe('2019-11-30')
  })
  it('never pass the month meant, and never go back', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -60, max: 60 }), (on, months) => {
        const from = calendar(on)
        const to = calendar(addMonths(on, months))
        expect(to.year * 12 + to.month).toBe(from.year * 12 + from.month + months)
        expect(to.date).toBeLessThanOrEqual(from.date)
        expect(addMonths(addDays(on, 1), months)).toBeGreaterThanOrEqual(addMonths(on, months))
      }),
    )
  })
})

describe('two days', () => {
  it('have an earlier and a later', () => {
    const [a, b] = [day('2020-01-01'), day('2020-01-02')]
    expect([earlier(a, b), earlier(b, a), later(a, b), later(b, a)]).toEqual([a, a, b, b])
  })
})
