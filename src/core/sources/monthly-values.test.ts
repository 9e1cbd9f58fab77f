import { describe, expect, it } from 'vitest'
import { aSheetOf, aSheetOfValues } from '../../../test/monthly-values.ts'
import { load } from '../record/load.ts'
import { aggregatesFrom, yearOfPeriod } from './aggregate.ts'
import { periodOf } from './printed-period.ts'
import { readSource } from './read-source.ts'

const read = (lines: string) => readSource(aSheetOf(lines))

describe('a sheet of monthly values', () => {
  it('is known by its columns, whatever they are called beside', () => {
    expect(
      read('Indicator ID | Period | Value | Shown on\ncic-count | 2020-09 | 479 | page 3'),
    ).toMatchObject({
      kind: 'aggregate/monthly_values',
      rowsIn: 1,
      extraColumns: ['Shown on'],
      aggregates: [{ indicatorId: 'cic-count', period: '2020-09', value: 479, status: 'FINAL' }],
    })
  })

  it('is not commentary, which has the same keys and a text', () => {
    expect(read('indicator_id | period | text\ncic-count | 2020-09 | Steady')?.kind).toBe(
      'collection/commentary',
    )
  })

  it('names a row of a breakdown after a colon', () => {
    const found = read('indicator_id|period|value\nreview-participation:PN1|2020-03|47')?.aggregates ?? []
    expect(aggregatesFrom(found).of('review-participation', '2020-03', 'PN1')?.value).toBe(47)
    expect(aggregatesFrom(found).rowsOf('review-participation')).toEqual(['PN1'])
    expect(aggregatesFrom(found).of('review-participation', '2020-03')).toBeUndefined()
  })

  it('takes numerator and denominator where they are typed, and a fraction where one is printed', () => {
    const [typed, printed] =
      read(`indicator_id|period|numerator|denominator|value
        dental-up-to-date|2020-09|90|108|83.3%
        missing-children|2020-09|||8.6% (16 of 244)`)?.aggregates ?? []
    expect(typed).toMatchObject({ numerator: 90, denominator: 108, value: 83.3, text: '83.3%' })
    expect(printed).toMatchObject({ numerator: 16, denominator: 244, value: 8.6 })
  })

  it('takes the status typed; what is unvalidated or not settled is provisional by itself', () => {
    const statuses = read(`indicator_id|period|value|status
      cic-count|2020-07|470|FINAL
      cic-count|2020-08|Not Available|NOT_AVAILABLE
      cic-count|2020-09|479 (unvalidated)|
      foster-allegations|2020-07|1 on-going|`)?.aggregates?.map(({ status }) => status)
    expect(statuses).toEqual(['FINAL', 'NOT_AVAILABLE', 'PROVISIONAL', 'PROVISIONAL'])
  })

  it('lists a row without a period anyone can tell, and the row of the template', () => {
    const listed = read(`indicator_id|period|value|note
      cic-count|Q1|470|
      cic-count|31 June 2020|470|
      |2020-09|470|
      foster-approved|2020-09|205|EXAMPLE`)
    expect(listed?.aggregates).toEqual([])
    expect(listed?.listed.map(({ line, column }) => [line, column])).toEqual([
      [4, 'indicator_id'],
      [2, 'period'],
      [3, 'period'],
      [5, 'note'],
    ])
  })

  it('counts the later of two rows for one cell and lists the other, across files too', () => {
    const loaded = load([
      aSheetOfValues({ 'cic-count': { '2020-08': '470', '2020-09': '478' } }, 'old.csv'),
      aSheetOfValues({ 'cic-count': { '2020-09': '479' } }, 'new.csv'),
    ])
    expect(loaded.aggregates.of('cic-count', '2020-09')?.value).toBe(479)
    expect(loaded.accounts.map(({ file, rowsIn, used }) => [file, rowsIn, used])).toEqual([
      ['old.csv', 2, 1],
      ['new.csv', 1, 1],
    ])
    expect(loaded.accounts[0]?.listed[0]).toMatchObject({ line: 3, read: 'cic-count 2020-09' })
  })
})

describe('an indicator nobody knows', () => {
  const ids = ['foster-approved', 'foster-resigned', 'cic-count']
  const account = (id: string) => load([aSheetOfValues({ [id]: { '2020-09': '5' } })], { ids }).accounts[0]

  it.each([
    ['foster-aproved', 'foster-approved'],
    ['foster_resigned', 'foster-resigned'],
    ['cic-count-all-children', 'cic-count'],
  ])('%s is listed with the nearest, %s', (typed, nearest) => {
    expect(account(typed)).toMatchObject({ rowsIn: 1, used: 0 })
    expect(account(typed)?.listed[0]?.advice).toBe(
      `There is no such indicator. The nearest is ${nearest}; hearth indicators lists them all.`,
    )
  })

  it('is listed without one when none is near, and the known are used', () => {
    expect(account('weather')?.listed[0]?.advice).toBe(
      'There is no such indicator. hearth indicators lists them.',
    )
    expect(account('foster-approved')).toMatchObject({ used: 1, listed: [] })
  })
})

describe('a period as papers and spreadsheets write it', () => {
  it.each([
    ['2020-09', '2020-09'],
    ['Sep-20', '2020-09'],
    ['Sept 2020', '2020-09'],
    ['September 2020', '2020-09'],
    ['09/2020', '2020-09'],
    ['01/09/2020', '2020-09'],
    ['2020-09-30', '2020-09'],
    ['2019/20', '2019/20'],
    ['2019-20', '2019/20'],
    ['2019/2020', '2019/20'],
    ['18/19', '2018/19'],
    ['2010-11', '2010-11'],
    ['Q1 2020', undefined],
    ['2019/21', undefined],
    ['2020-13', undefined],
    ['Juna 2020', undefined],
  ])('%s is %s', (typed, period) => {
    expect(periodOf(typed)).toBe(period)
  })

  it('lies in a financial year', () => {
    expect(['2020-03', '2020-04', '2019/20'].map(yearOfPeriod)).toEqual([2019, 2020, 2019])
  })
})
