import { describe, expect, it } from 'vitest'
import { aChild } from '../../../test/build.ts'
import { aView, indicator, inMonth, inYear, monthTo, yearFrom } from '../../../test/measured.ts'
import { aggregatesFrom } from '../sources/aggregate.ts'
import { aSheetOf, someAggregates } from '../../../test/monthly-values.ts'
import { readSource } from '../sources/read-source.ts'
import { day } from '../time/day.ts'
import { measure } from './measure.ts'
import { viewOf } from './view.ts'

const given = (lines: string) => {
  const aggregates = aggregatesFrom(readSource(aSheetOf(lines))?.aggregates ?? [])
  return viewOf({ ...aView({ first: 2019 }), aggregates })
}

describe('a value given for a period nobody holds rows of', () => {
  const values = { 'cic-count': { '2018-09': '460', '2019/20': '474', '2020-09': '479' } }

  it('is the value', () => {
    const view = aView({ values, asAt: '30/09/2020' })
    expect(inMonth('cic-count', '30/09/2020', view)).toBe('479')
    expect(inYear('cic-count', 2019, view, '30/09/2020')).toBe('474')
    expect(monthTo('cic-count', '30/09/2020', view)).toMatchObject({
      status: 'final',
      source: 'the monthly values given',
    })
  })

  it('gives way to rows, which always win', () => {
    const view = aView({ first: 2019, last: 2020, children: [aChild('A')], values, asAt: '30/09/2020' })
    expect(inMonth('cic-count', '30/09/2020', view)).toBe('1')
    expect(inMonth('cic-count', '30/09/2018', view)).toBe('460')
  })

  it('adds the years it names, before the returns too; years nobody gives stay out', () => {
    const years = (view: ReturnType<typeof aView>) =>
      measure(indicator('cic-count'), view, day('30/09/2020'), 1).years.map(({ period }) => period.id)
    expect(
      years(aView({ first: 2020, values: { 'cic-count': { '2017/18': '450' } }, asAt: '30/09/2020' })),
    ).toEqual(['2017/18', '2020/21'])
    expect(years(aView({ values: { 'cic-count': { '2018/19': '470' } }, asAt: '30/09/2020' }))).toEqual([
      '2018/19',
    ])
    expect(years(aView({ values: { 'cic-count': { '2020-09': '479' } }, asAt: '30/09/2020' }))).toEqual([
      '2020/21',
    ])
  })

  it('is a share of its numerator and denominator, exact', () => {
    const view = given(`indicator_id|period|numerator|denominator|value
      dental-up-to-date|2018-09|90|108|83.3%`)
    expect(monthTo('dental-up-to-date', '30/09/2018', view)).toMatchObject({
      numerator: 90,
      denominator: 108,
      value: (90 / 108) * 100,
      status: 'final',
      text: '83.3%',
    })
  })

  it('is believed as it stands when only a percentage is known', () => {
    const view = aView({ values: { 'rha-up-to-date': { '2020-09': '85.7%' } }, asAt: '30/09/2020' })
    expect(monthTo('rha-up-to-date', '30/09/2020', view)).toMatchObject({
      numerator: null,
      denominator: null,
      value: 85.7,
      text: '85.7%',
    })
  })

  it('says so when its own numbers make another value, which is then the one used', () => {
    const view = given(`indicator_id|period|value
      missing-children|2018-09|8.6% (16 of 244)`)
    const month = monthTo('missing-children', '30/09/2018', view)
    expect(month.value).toBeCloseTo(6.557, 3)
    expect(month.note).toBe('Given as 8.6% (16 of 244), which is not what its numbers make.')
  })

  it('has no number where the paper has none, and keeps what it prints', () => {
    const view = given(`indicator_id|period|value|status|note
      cic-count|2018-08|Not Available||
      cic-count|2018-09|470|NOT_AVAILABLE|counted again in October`)
    expect(monthTo('cic-count', '31/08/2018', view)).toMatchObject({
      value: null,
      status: 'not-collected',
      text: 'Not Available',
      note: 'Given as “Not Available”.',
    })
    expect(monthTo('cic-count', '30/09/2018', view)).toMatchObject({
      value: null,
      note: 'Counted again in October.',
    })
  })

  it('is provisional where it says so, or where a case is still open', () => {
    const view = aView({ values: { 'cic-started': { '2020-07': '1 on-going', '2020-08': '1 (1 ongoing)' } } })
    expect(monthTo('cic-started', '31/07/2020', view)).toMatchObject({ value: null, text: '1 on-going' })
    expect(monthTo('cic-started', '31/08/2020', view)).toMatchObject({
      value: 1,
      text: '1 (1 ongoing)',
      status: 'provisional',
      note: 'Given as provisional.',
    })
  })

  it('is a rate for every 10,000 of its denominator', () => {
    const view = given(
      'indicator_id|period|numerator|denominator|value\ncic-rate-per-10k|2018-03|474|68138|70',
    )
    expect(monthTo('cic-rate-per-10k', '31/03/2018', view).value).toBeCloseTo(69.565, 3)
    expect(monthTo('cic-rate-per-10k', '31/03/2018', view).note).toBeUndefined()
  })

  it('does not count a later year as given for an earlier one', () => {
    const view = aView({ values, asAt: '30/09/2020' })
    expect(yearFrom('cic-count', 2018, view, '30/09/2020').status).not.toBe('final')
    expect(someAggregates(values)).toHaveLength(3)
  })
})
