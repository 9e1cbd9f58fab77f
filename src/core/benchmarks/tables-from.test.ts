import { expect, test } from 'vitest'
import { papersFrom } from './printed.ts'
import { noStatistics } from './tables.ts'
import { tablesFrom } from './tables-from.ts'

test('tables come back as they were kept', () => {
  const kept = JSON.parse(JSON.stringify(noStatistics)) as unknown
  expect(tablesFrom(kept)).toEqual(noStatistics)
})

test('damaged tables are refused, and the part is named', () => {
  const spoiled = { ...noStatistics, series: { x: { periods: [], files: [], areas: { E: [[1, 2]] } } } }
  expect(() => tablesFrom(spoiled)).toThrow('damaged: series')
  expect(() => tablesFrom({ ...noStatistics, districts: undefined })).toThrow('damaged: districts')
  expect(() => tablesFrom(null)).toThrow('damaged')
})

test('a printed comparator without a value is refused', () => {
  const figure = {
    key: 'cl-eet',
    comparator: 'England',
    name: 'England',
    period: '2018/19',
    method: 'published',
  }
  const paper = { source: 'A paper.', figures: [figure] }
  expect(() => papersFrom([paper])).toThrow('Not a printed comparator')
  expect(() => papersFrom([{ figures: [] }])).toThrow('no source')
  expect(papersFrom([{ ...paper, figures: [{ ...figure, value: 52 }] }])).toHaveLength(1)
})
