import { describe, expect, it } from 'vitest'
import { aChild } from '../../../test/build.ts'
import type { SaidFacts } from '../../../test/facts.ts'
import { aView, casesOf, inMonth, inYear, monthTo, rowsAt } from '../../../test/measured.ts'

const D = '30/09/2020'
const told = (...escalations: NonNullable<SaidFacts['escalations']>) =>
  aView({ facts: { escalations }, asAt: D })
const at = (escalation_id: string, level: string, raised_date = '03/09/2020') => ({
  escalation_id,
  level,
  raised_date,
})

describe('challenges by reviewing officers', () => {
  it('count once, at the highest level reached, informal ones apart', () => {
    const view = told(at('1', '1'), at('1', '2'), at('2', '1'), at('3', '0'))
    expect(inMonth('escalations-by-level', D, view)).toBe('2')
    expect(rowsAt('escalations-by-level', D, view)).toEqual({ '1': 1, '2': 1, informal: 1 })
  })
  it('count in each month in which they were raised further, and once in the year', () => {
    const view = told(at('1', '0', '03/08/2020'), at('1', '1', '10/08/2020'), at('1', '2', '01/09/2020'))
    expect(inMonth('escalations-by-level', '31/08/2020', view)).toBe('1')
    expect(inMonth('escalations-by-level', D, view)).toBe('1')
    expect(inYear('escalations-by-level', 2020, view)).toBe('1')
    expect(rowsAt('escalations-by-level', D, view)).toEqual({ '2': 1 })
  })
  it('are 10, 5, 4, 1 and 0 in the year printed in the seed, 20 in all', () => {
    const levels = Object.entries({ '1': 10, '2': 5, '3': 4, '4': 1 }).flatMap(([level, times]) =>
      Array<string>(times).fill(level),
    )
    const view = aView({
      facts: { escalations: levels.map((level, n) => at(String(n), level, '03/09/2019')) },
      asAt: '31/03/2020',
    })
    expect(inYear('escalations-by-level', 2019, view)).toBe('20')
    expect(rowsAt('escalations-by-level', '31/03/2020', view)).toEqual({ '1': 10, '2': 5, '3': 4, '4': 1 })
  })
  it('are none in a month without any, once the collection has begun', () => {
    const view = told(at('1', '1', '03/08/2020'))
    expect(inMonth('escalations-by-level', D, view)).toBe('0')
    expect(inMonth('escalations-by-level', '31/07/2020', view)).toBe('not-collected')
  })
  it('are of the child they name', () => {
    const view = aView({
      first: 2020,
      children: [aChild('A')],
      facts: { escalations: [{ ...at('1', '1'), child_id: 'A' }, at('2', '1')] },
    })
    expect(casesOf('escalations-by-level', D, view)).toEqual({ A: 1, '2': 1 })
  })
})

describe('days to settle a challenge', () => {
  const settled = (id: string, resolved_date: string) => ({ ...at(id, '1', '01/09/2020'), resolved_date })
  it('are 4.7 on average for 0, 5 and 9, with 2 of 3 within 7 and the open one shown', () => {
    const view = told(
      settled('1', '01/09/2020'),
      settled('2', '06/09/2020'),
      settled('3', '10/09/2020'),
      at('4', '2'),
    )
    expect(inMonth('escalation-days', D, view)).toBe('14 of 3')
    expect(monthTo('escalation-days', D, view).value).toBeCloseTo(4.7, 1)
    expect(rowsAt('escalation-days', D, view)).toEqual({ 'within-7': 2, unresolved: 1 })
  })
  it('run from the day it was first raised formally, in the month it was settled', () => {
    const view = told(
      at('1', '0', '01/08/2020'),
      at('1', '1', '24/08/2020'),
      { ...at('1', '2', '31/08/2020'), resolved_date: '02/09/2020' },
      { ...at('2', '0', '01/08/2020'), resolved_date: '02/09/2020' },
    )
    expect(inMonth('escalation-days', D, view)).toBe('9 of 1')
    expect(inMonth('escalation-days', '31/08/2020', view)).toBe('not-applicable')
  })
  it('are none while the highest level is open: a date at a lower level, or informally, settles nothing', () => {
    const view = told(
      { ...at('1', '1', '01/09/2020'), resolved_date: '05/09/2020' },
      at('1', '2', '14/09/2020'),
      { ...at('2', '0', '01/09/2020'), resolved_date: '02/09/2020' },
      at('2', '1', '10/09/2020'),
    )
    expect(inMonth('escalation-days', D, view)).toBe('not-applicable')
    expect(rowsAt('escalation-days', D, view)).toEqual({ unresolved: 2 })
  })
  it('end where the highest level was settled, though the row of a lower one says so', () => {
    const first = { ...at('1', '1', '01/09/2020'), resolved_date: '21/09/2020' }
    const second = at('1', '2', '14/09/2020')
    expect(inMonth('escalation-days', D, told(first, second))).toBe('not-applicable')
    expect(inMonth('escalation-days', D, told({ ...first, resolved_level: '2' }, second))).toBe('20 of 1')
    expect(inMonth('escalation-days', D, told({ ...first, resolved_level: '1' }, second))).toBe(
      'not-applicable',
    )
  })
  it('are as the challenge stood at the end of the period', () => {
    const view = aView({
      facts: {
        escalations: [
          { ...at('1', '1', '01/09/2020'), resolved_date: '05/09/2020' },
          { ...at('1', '2', '14/10/2020'), resolved_date: '21/10/2020' },
        ],
      },
      asAt: '31/10/2020',
    })
    expect(inMonth('escalation-days', D, view)).toBe('4 of 1')
    expect(inMonth('escalation-days', '31/10/2020', view)).toBe('50 of 1')
    expect(inYear('escalation-days', 2020, view, '31/10/2020')).toBe('50 of 1')
  })
})
