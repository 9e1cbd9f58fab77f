import { expect, test } from 'vitest'
import { aSampleSet } from '../../../test/sample-set.ts'
import { bookletOf } from './booklet.ts'
import { dataSetJson } from './data-set-json.ts'
import type { DataSet } from './data-set.ts'
import { keptText, setKept } from './kept-set.ts'
import { rowsOverTimeJson } from './rows-over-time-json.ts'

const { set } = aSampleSet()

test.each([
  ['booklet', bookletOf],
  ['data set as JSON', dataSetJson],
  ['rows over time', rowsOverTimeJson],
] as [string, (of: DataSet) => unknown][])('a data set that was kept says what it said: %s', (_, saying) => {
  const again = setKept(keptText(set))
  // Long texts: said as true or false, for a difference would fill the screen.
  expect(JSON.stringify(saying(again)) === JSON.stringify(saying(set))).toBe(true)
})

test('an indicator that is no longer in the catalogue is left out', () => {
  const text = keptText(set).replaceAll('"id":"cic-count"', '"id":"no-longer"')
  expect(setKept(text).entries).toHaveLength(set.entries.length - 1)
})
