import { describe, expect, it } from 'vitest'
import { anEntry, england } from '../../../test/entry.ts'
import { timeChartOf } from './time-chart.ts'

describe('a chart of months', () => {
  it('has a point a month, a line for England with its year, and words for who cannot see it', () => {
    const chart = timeChartOf(anEntry('placement-3plus', { benchmarks: [england(12)] }))
    expect(chart?.points).toHaveLength(13)
    expect(chart?.lines).toEqual([{ label: 'England 2020: 12%', value: 12, style: 'england' }])
    expect(chart?.description).toBe(
      'From 10% in Sep 2019 to 10% in Sep 2020, between 10% and 10%. England 2020: 12%.',
    )
  })
  it('draws no published year beside the months of a flow', () => {
    expect(timeChartOf(anEntry('missing-children', { benchmarks: [england(11)] }))?.lines).toEqual([])
  })
  it('keeps a gap where there is no figure, with its reason', () => {
    const months = [[1, 10], 'not-collected', [2, 10]] as const
    const point = timeChartOf(anEntry('placement-3plus', { months }))?.points[1]
    expect(point).toMatchObject({ value: null, text: 'Not collected', note: 'Nobody was asked.' })
  })
  it('is none for fewer than two figures, or where the course is another indicator’s', () => {
    expect(timeChartOf(anEntry('placement-3plus', { months: [[1, 10]] }))).toBeUndefined()
    expect(timeChartOf(anEntry('cic-age-sex'))).toBeUndefined()
  })
  it('is none for a handful of things counted, which are read from their numbers', () => {
    const counted = (months: number[]) => timeChartOf(anEntry('foster-deregistered', { months }))
    expect(counted([0, 2, 5])).toBeUndefined()
    expect(counted([0, 2, 6])?.points).toHaveLength(3)
  })
  it('has pounds on its axis for what is in pounds', () => {
    expect(timeChartOf(anEntry('placement-cost-week'))?.unit).toBe('pounds')
    expect(timeChartOf(anEntry('attendance-average'))?.unit).toBe('percent')
    expect(timeChartOf(anEntry('iro-caseload'))?.unit).toBe('number')
  })
  it('shows what chance alone would bring only where there are months enough to tell', () => {
    expect(timeChartOf(anEntry('placement-3plus'))?.chance).toBeDefined()
    expect(
      timeChartOf(
        anEntry('placement-3plus', {
          months: [
            [1, 10],
            [2, 10],
          ],
        }),
      )?.chance,
    ).toBeUndefined()
  })
})
