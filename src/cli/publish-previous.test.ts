import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { aDesk } from '../../test/cli.ts'
import { anEntry, asAtOf, withRows } from '../../test/entry.ts'
import { rowPeriodCell } from '../core/disclosure/cell-id.ts'
import { dataSetJson } from '../core/reports/data-set-json.ts'
import type { DataSet } from '../core/reports/data-set.ts'
import { publicEdition } from '../core/reports/publication/public-edition.ts'
import { rowsCaption } from '../core/reports/row-table.ts'
import { rowsOverTimeJson } from '../core/reports/rows-over-time-json.ts'
import { previousIn } from './publish-previous.ts'

const desk = aDesk()
afterAll(() => {
  desk.clear()
})

const plans = 'care-plan-grade'
const setOf = (asAt: string): DataSet => ({
  authority: { code: 'E06000999', name: 'Hearthshire' },
  asAt: asAtOf(asAt),
  edition: 'restricted',
  inputs: [],
  definitions: '2026.2',
  entries: [withRows(anEntry(plans, { asAt }), { GOOD: [[20, 40]], RI: [[3, 40]] })],
})
const [before, now] = [setOf('2020-08-31'), setOf('2020-09-30')]
const [good, ri] = ['GOOD', 'RI'].map((key) => rowPeriodCell(plans, key, 'month', '2020-08'))
const edition = publicEdition(before, new Set([ri ?? '']))

const json = (value: unknown) => JSON.stringify(value)
const dataSets = {
  'public/dataset.json': json(dataSetJson(edition)),
  'restricted/dataset.json': json(dataSetJson(before)),
}
const files = {
  'public/rows-over-time.json': json(rowsOverTimeJson(edition)),
  'restricted/rows-over-time.json': json(rowsOverTimeJson(before)),
}
const title = before.entries[0] ? rowsCaption(before.entries[0].indicator) : ''
const page = `<table><caption>${title}</caption><tr><th>Group</th><th>Aug 2020</th></tr><tr><th>GOOD</th><td>50%</td></tr><tr><th>RI</th><td>Hidden</td></tr></table>`

beforeAll(() => {
  desk.put('whole', { ...dataSets, ...files })
  desk.put('older', { ...dataSets, 'public/dataset.html': page })
  desk.put('short', dataSets)
  desk.put('spoilt', { ...dataSets, ...files, 'public/rows-over-time.json': '{' })
})

describe('rows over time of an earlier edition', () => {
  it('are read from its files, with the true numbers behind what was hidden', () => {
    const [previous] = previousIn([desk.at('whole')], now)
    expect(previous?.edition.valueOf(ri ?? '', 'numerator')).toBe(3)
    expect([good, ri].map((cell) => previous?.shown.has(cell ?? ''))).toEqual([true, false])
    expect(previous?.files.rowsOverTime).toBe(files['public/rows-over-time.json'])
    expect(previous?.readFromPage).toBe(false)
  })

  it('are read from the page of an older Hearth', () => {
    const [previous] = previousIn([desk.at('older')], setOf('2020-08-31'))
    expect([good, ri].map((cell) => previous?.shown.has(cell ?? ''))).toEqual([true, false])
    expect(previous?.files.html).toBe(page)
    expect(previous?.readFromPage).toBe(true)
  })

  it('must stand somewhere, unless there are none to publish', () => {
    expect(() => previousIn([desk.at('short')], now)).toThrow(/holds neither public.rows-over-time\.json nor/)
    const plain = { ...now, entries: [anEntry('cic-count')] }
    expect(previousIn([desk.at('short')], plain)[0]?.readFromPage).toBe(false)
  })

  it('are not guessed where the file is spoilt', () => {
    expect(() => previousIn([desk.at('spoilt')], now)).toThrow(/could not be read/)
  })
})
