import { describe, expect, it } from 'vitest'
import { anEntry } from '../../../test/entry.ts'
import { barChartOf } from './bar-chart.ts'

const row = (key: string, numerator: number) => ({
  key,
  label: key,
  numerator,
  denominator: 100,
  value: numerator,
})

describe('a breakdown as bars', () => {
  it('is largest first, with what is not known last and paler', () => {
    const rows = [row('A', 10), row('not-recorded', 50), row('B', 40), row('C', 0)]
    const bars = barChartOf(anEntry('cic-ceased-reasons', { rows }))?.bars
    expect(bars?.map(({ label }) => label)).toEqual(['B', 'A', 'not-recorded'])
    expect(bars?.map(({ pale }) => pale)).toEqual([false, false, true])
  })
  it('keeps the order of ages and leaves rows that overlap them out', () => {
    const rows = [
      row('under-1', 1),
      row('1-4', 9),
      row('0-4', 10),
      row('5-9', 4),
      row('M', 7),
      row('5-9:M', 2),
    ]
    expect(barChartOf(anEntry('cic-age-sex', { rows }))?.bars.map(({ label }) => label)).toEqual([
      'under-1',
      '1-4',
      '5-9',
    ])
  })
  it('prints the share with its count', () => {
    const rows = [row('A', 64), row('B', 36)]
    expect(barChartOf(anEntry('cic-need', { rows }))?.bars[0]?.text).toBe('64% (64)')
  })
  it('is none for a single row', () => {
    expect(barChartOf(anEntry('cic-need', { rows: [row('A', 100)] }))).toBeUndefined()
  })
})
