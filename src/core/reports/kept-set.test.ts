import { expect, test } from 'vitest'
import { aSampleSet } from '../../../test/sample-set.ts'
import { bookletOf } from './booklet.ts'
import { dataSetJson } from './data-set-json.ts'
import { keptText, setKept } from './kept-set.ts'
import { rowsOverTimeJson } from './rows-over-time-json.ts'

const { set } = aSampleSet()
const again = setKept(keptText(set))

test('a data set that was kept says what it said', () => {
  expect(JSON.stringify(bookletOf(again)) === JSON.stringify(bookletOf(set))).toBe(true)
  expect(dataSetJson(again)).toEqual(dataSetJson(set))
  expect(rowsOverTimeJson(again)).toEqual(rowsOverTimeJson(set))
})

test('an indicator that is no longer in the catalogue is left out', () => {
  const text = keptText(set).replaceAll('"id":"cic-count"', '"id":"no-longer"')
  expect(setKept(text).entries).toHaveLength(set.entries.length - 1)
})
