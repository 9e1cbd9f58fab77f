import { describe, expect, it } from 'vitest'
import { anEntry, england } from '../../../test/entry.ts'
import { timeChartOf } from './time-chart.ts'

describe('a chart of months', () => {
  it('has a point a month, a line for England with its year, and words for who cannot see it', () => {
    const chart = timeChartOf(anEntry('placement-3plus', { benchmarks: [england(12)] }))
    expect(chart?.points).toHaveLength(13)
    expect(chart?.lines).toEqual([{ label: 'England 2020: 12%', value: 12, style: 'england' }])
    expect(chart?.description).toBe(
      'From 10% in Sep 2019 to 10% in Sep 2020, between 10% and 10%. Too few to say whether it has changed from 10% in September 2019. England 2020: 12%.',
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
  it('is of years where most months are hidden, and none where most years are too', () => {
    const years = { 2017: [10, 100], 2018: [12, 100], 2019: [14, 100] } as const
    const entry = anEntry('placement-3plus', { years })
    const series = entry.series.map((shown, at) =>
      at % 2 === 0 ? { ...shown, figure: { kind: 'suppressed' as const } } : shown,
    )
    const chart = timeChartOf({ ...entry, series })
    expect(chart?.points.map(({ label }) => label)).toEqual(['2017/18', '2018/19', '2019/20'])
    expect(timeChartOf({ ...entry, series, years: [] })).toBeUndefined()
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
  it('gives each month of a flow its own limits, and marks the months a change shows in', () => {
    const months = [20, 24, 17, 22, 19, 25, 18, 21, 16, 40, 44, 38, 41]
    const chart = timeChartOf(anEntry('missing-incidents', { months }))
    expect(chart?.chance?.limits).toHaveLength(13)
    expect(chart?.points.map(({ signal }) => signal ?? false)).toEqual(months.map((count) => count > 30))
    const [low, high] = [chart?.chance?.limits?.[12]?.low ?? NaN, chart?.chance?.limits?.[12]?.high ?? NaN]
    expect(low).toBeLessThan(16)
    expect(high).toBeGreaterThan(25)
    expect(high).toBeLessThan(55)
  })
  it('of what is held against the year before shows how far chance would take it from there', () => {
    const limits = (last: number) =>
      timeChartOf(
        anEntry('placement-3plus', {
          months: [...Array.from({ length: 12 }, () => [48, 447] as const), [last, 437]],
        }),
      )
    const chart = limits(110)
    expect(chart?.points.at(-1)?.signal).toBe(true)
    expect(chart?.points.at(-1)?.value).toBeGreaterThan(chart?.chance?.high ?? NaN)
    expect(limits(60)?.points.at(-1)?.signal).toBeUndefined()
  })
  it('is not joined where what is counted breaks', () => {
    const entry = anEntry('placement-3plus')
    const broken = entry.series.map((shown, i) =>
      i < 5 ? { ...shown, status: 'broken-series' as const } : shown,
    )
    const chart = timeChartOf({ ...entry, series: broken })
    expect(chart?.points.flatMap(({ parted }, i) => (parted ? [i] : []))).toEqual([5])
  })
})
