import { describe, expect, it } from 'vitest'
import { isoDay } from '../../time/day.ts'
import { drawnOn } from './drawn-on.ts'

describe('the day a workbook was drawn', () => {
  it.each([
    ['Annex A 2020-09-30.xlsx', '2020-09-30'],
    ['Annex A 30-09-2020.xlsx, sheet List 8', '2020-09-30'],
    ['30.09.2020/Annex_A.xlsx, sheet List 8', '2020-09-30'],
    ['annex_a_20200930.xlsx', '2020-09-30'],
    ['Annex A 1 Sept 2020.ods', '2020-09-01'],
    ['Annex A 3rd August 2020.ods', '2020-08-03'],
    ['2020_09/List 8.csv', '2020-09-30'],
    ['2020-02.xlsx', '2020-02-29'],
    ['09-2020 Annex A.xlsx', '2020-09-30'],
    ['Annex A Sept 2020.xlsx', '2020-09-30'],
    ['Annex A September_2020.xlsx', '2020-09-30'],
    ['2020 Nov/Annex A.xlsx', '2020-11-30'],
    ['2019-20/Annex A 2020-06-30.xlsx', '2020-06-30'],
    ['2020-06-30/2020-09-30 Annex A.xlsx', '2020-09-30'],
  ])('%s is %s', (file, day) => {
    const found = drawnOn(file)
    expect(found === undefined ? undefined : isoDay(found)).toBe(day)
  })
  it.each([
    'Annex_A.xlsx, sheet List 8',
    '2019-20/Annex A.xlsx',
    'Annex A 2020.xlsx',
    'AnnexA v12.xlsx',
    '2020-13-45.xlsx',
  ])('%s does not say', (file) => {
    expect(drawnOn(file)).toBeUndefined()
  })
})
