import { describe, expect, it } from 'vitest'
import { anEntry, england } from '../../../test/entry.ts'
import { indicators } from '../indicators/index.ts'
import { readingOf } from './reading.ts'

describe('the sentence under a figure', () => {
  it('says a share with its count, a year before, chance and England', () => {
    const months = [[43, 470], ...Array.from({ length: 11 }, () => [45, 470] as const), [48, 437]] as const
    expect(readingOf(anEntry('placement-3plus', { months, benchmarks: [england(10)] }))).toBe(
      'On 30 September 2020, 48 of 437 children in care had three or more placements in the twelve months before (11%); a year before it was 9% (43 of 470). England was 10% (2020). No evidence of change.',
    )
  })
  it('says an average without pretending to know its chance', () => {
    const entry = anEntry('adoption-a10', { months: [[90, 2]] })
    expect(readingOf(entry)).toMatch(
      /^In the twelve months to 30 September 2020, the average over 2 .* was 45 days\.$/,
    )
  })
  it('says a ratio of unlike things as one to the other, and plans as plans', () => {
    expect(readingOf(anEntry('iro-caseload', { months: [[474, 6.2]] }))).toBe(
      'On 30 September 2020, 474 children in care to 6.2 full-time equivalent reviewing officers in post made 76.5.',
    )
    expect(readingOf(anEntry('care-plan-grade', { months: [[1011, 1223]] }))).toBe(
      'In September 2020, 1,011 of 1,223 care plans graded at a review were graded good or outstanding (82.67%).',
    )
  })
  it('says what nobody knows when it is more than one in ten', () => {
    const row = (numerator: number) => ({
      key: 'unknown',
      label: 'Place not known',
      numerator,
      denominator: 1305,
      value: 0,
    })
    const reading = (unknown: number) =>
      readingOf(anEntry('placement-outside-area', { rows: [row(unknown)] }))
    expect(reading(1274)).toMatch(/ Place not known: 1,274 of 1,305\.$/)
    expect(reading(100)).not.toContain('not known')
  })
  it("flags 'any other reason' above one in ten", () => {
    const reading = (numerator: number) =>
      readingOf(anEntry('cic-ceased-reasons', { months: [[numerator, 10]] }))
    expect(reading(4)).toMatch(
      / \(E8\) \(40%\)\. 'Any other reason' explains nothing, .* ask what lies behind it\.$/,
    )
    expect(reading(1)).toMatch(/ \(E8\) \(10%\)\.$/)
  })
  it('says one alone as one', () => {
    expect(readingOf(anEntry('cic-uasc', { months: [[1, 20]] }))).toBe(
      'On 30 September 2020, 1 of 20 children in care was unaccompanied and seeking asylum (5%).',
    )
    expect(readingOf(anEntry('adoption-a10', { months: [[1, 1]] }))).toMatch(
      /the average over 1 child adopted who had been placed with their adopters was 1 day\.$/,
    )
    expect(readingOf(anEntry('attendance-average', { months: [[135, 150]] }))).toBe(
      'In September 2020, 135 of 150 sessions that children in care could attend were attended (90.0%).',
    )
  })
  it('of a hidden figure names what is hidden and the last that is shown', () => {
    const entry = anEntry('placement-foster')
    const hide = (from: number) => ({
      ...entry,
      series: entry.series.map((shown, at) =>
        at < from ? shown : { ...shown, figure: { kind: 'suppressed' as const } },
      ),
    })
    expect(readingOf(hide(12))).toBe('Hidden for September 2020. Last shown: 10% (10 of 100) in August 2020.')
    expect(readingOf(hide(0))).toBe('Hidden for September 2020.')
  })
  it('says plainly that nothing changed', () => {
    expect(readingOf(anEntry('placement-foster'))).toBe(
      'On 30 September 2020, 10 of 100 children in care were living with foster carers (10%), as a year before. Too few to say whether it has changed.',
    )
  })
  it('of what seldom happens gives twelve months beside the month', () => {
    expect(
      readingOf(anEntry('adoptions-finalised', { months: Array.from({ length: 13 }, () => 2) })),
    ).toContain(' Over the twelve months to 30 September 2020 there were 24.')
    expect(
      readingOf(
        anEntry('adoptions-finalised', { months: [...Array.from({ length: 12 }, () => 2), 'not-collected'] }),
      ),
    ).not.toContain('Over the')
  })
  it('of a small school cohort gives three years together', () => {
    const of = (last: number) =>
      readingOf(
        anEntry('ks2-maths', {
          months: ['not-due'],
          years: { 2017: [3, 12], 2018: [5, 14], 2019: [4, last] },
        }),
      )
    expect(of(13)).toContain(' The three years to 2019/20 together: 31% (12 of 39).')
    expect(of(30)).not.toContain('together')
  })
  it('leaves a national total unsaid', () => {
    expect(readingOf(anEntry('cic-count', { benchmarks: [england(81_770, { total: true })] }))).not.toContain(
      'England',
    )
  })
  it('gives the reason where there is no figure', () => {
    expect(readingOf(anEntry('placement-20-miles', { months: ['not-collected'] }))).toBe('Nobody was asked.')
  })
  it.each(indicators.map(({ id }) => id))(
    'of %s is whole: a capital, a full stop, no gap in the words',
    (id) => {
      const yearly = (indicators.find((each) => each.id === id)?.collected ?? 'always') !== 'always'
      const text = readingOf(anEntry(id, yearly ? { years: { 2018: [8, 10], 2019: [9, 10] } } : {}))
      expect(text).toMatch(/^[A-Z].*\.$/)
      expect(text).not.toMatch(/undefined|NaN|null|  |\.\./)
    },
  )
})
