import { describe, expect, it } from 'vitest'
import { anEntry } from '../../../test/entry.ts'
import { headlineOf, isComparable } from './headline.ts'

describe('what an indicator leads with', () => {
  it('is the last month, beside the same month a year before', () => {
    const { now, then } = headlineOf(anEntry('placement-3plus'))
    expect([now.period.id, then?.period.id]).toEqual(['2020-09', '2019-09'])
  })
  it('is the latest year with a value for what is collected once a year', () => {
    const entry = anEntry('dental-up-to-date', {
      months: ['not-collected'],
      years: { 2018: [8, 10], 2019: [9, 10], 2020: 'not-due' },
    })
    const { now, then } = headlineOf(entry)
    expect([now.period.id, then?.period.id]).toEqual(['2019/20', '2018/19'])
  })
  it('is the year for a flow when a whole year has just ended, and can then be set beside published years', () => {
    const entry = anEntry('missing-children', {
      asAt: '2020-03-31',
      years: { 2018: [50, 500], 2019: [57, 500] },
    })
    expect(headlineOf(entry).now.period.id).toBe('2019/20')
    expect(isComparable(entry)).toBe(true)
  })
  it('is never set beside another council’s when it is a number of children', () => {
    expect(isComparable(anEntry('cic-started', { asAt: '2020-03-31', years: { 2019: 157 } }))).toBe(false)
    expect(isComparable(anEntry('cic-count'))).toBe(false)
  })
  it('is the month for a flow in mid-year, which no published year may stand beside', () => {
    const entry = anEntry('missing-children', { years: { 2019: [57, 500], 2020: [30, 500] } })
    expect(headlineOf(entry).now.period.id).toBe('2020-09')
    expect(isComparable(entry)).toBe(false)
  })
  it('has nothing before it in a series shorter than a year', () => {
    expect(
      headlineOf(
        anEntry('placement-3plus', {
          months: [
            [1, 10],
            [2, 10],
          ],
        }),
      ).then,
    ).toBeUndefined()
  })
})
