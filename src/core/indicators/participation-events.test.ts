import { expect, it } from 'vitest'
import type { SaidFacts } from '../../../test/facts.ts'
import { aView, indicator, inMonth, inYear, rowsAt } from '../../../test/measured.ts'
import { day } from '../time/day.ts'
import { measure } from './measure.ts'

const D = '30/09/2020'
const told = (...events: NonNullable<SaidFacts['events']>) => aView({ facts: { events }, asAt: D })
const fun = { event_date: '12/08/2020', name: 'Fun day', attended: '20', first_time: '8' }

it('20 came, 8 of them for the first time: 40%', () => {
  expect(inMonth('events-attendance', '31/08/2020', told(fun))).toBe('20')
  const { breakdown } = measure(indicator('events-attendance'), told(fun), day(D), 1)
  expect(breakdown).toMatchObject([{ key: 'first-time', numerator: 8, denominator: 20, value: 40 }])
})
it('the new are out of those at events that say how many were new', () => {
  const view = told(fun, { event_date: '13/08/2020', name: 'Film night', attended: '30' })
  expect(inYear('events-attendance', 2020, view)).toBe('50')
  const { breakdown } = measure(indicator('events-attendance'), view, day(D), 1)
  expect(breakdown).toMatchObject([{ numerator: 8, denominator: 20 }])
})
it('an event told twice is one, and one without a number is not nought', () => {
  expect(inMonth('events-attendance', '31/08/2020', told(fun, { ...fun, name: 'FUN DAY' }))).toBe('20')
  const blank = { event_date: '12/08/2020', name: 'Fun day' }
  expect(inMonth('events-attendance', '31/08/2020', told(blank))).toBe('not-recorded')
  expect(inMonth('events-attendance', D, told(blank))).toBe('0')
  expect(rowsAt('events-attendance', D, told(blank))).toEqual({})
})
