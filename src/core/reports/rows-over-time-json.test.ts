import { describe, expect, it } from 'vitest'
import { anEntry, asAtOf, withRows } from '../../../test/entry.ts'
import { rowPeriodCell } from '../disclosure/cell-id.ts'
import type { DataSet } from './data-set.ts'
import { dataSetJson } from './data-set-json.ts'
import { publicEdition } from './publication/public-edition.ts'
import { earlierFrom, type EditionFiles } from './publication/read-edition.ts'
import { rowsOverTimeJson } from './rows-over-time-json.ts'

const set: DataSet = {
  authority: { code: 'E06000999', name: 'Hearthshire' },
  asAt: asAtOf(),
  edition: 'restricted',
  inputs: [],
  definitions: '2026.2',
  entries: [
    anEntry('cic-count'),
    withRows(anEntry('review-participation', { months: [30, 'not-collected'] }), {
      PN0: [9, 'not-collected'],
      PN1: [21, 'not-collected'],
    }),
    withRows(anEntry('care-plan-grade', { months: [[20, 40]] }), { GOOD: [[20, 40]], RI: [[3, 40]] }),
  ],
}
const PN0 = rowPeriodCell('review-participation', 'PN0', 'month', '2020-08')
const RI = rowPeriodCell('care-plan-grade', 'RI', 'month', '2020-09')
const edition = publicEdition(set, new Set([RI]))

const filesOf = (of: DataSet): EditionFiles =>
  JSON.parse(JSON.stringify({ dataSet: dataSetJson(of), rowsOverTime: rowsOverTimeJson(of) })) as EditionFiles

describe('rows over time as JSON', () => {
  it('hold the indicators that have such rows, and what their rows are', () => {
    expect(rowsOverTimeJson(set).indicators.map(({ id, rowsAre }) => [id, rowsAre])).toEqual([
      ['review-participation', 'counts'],
      ['care-plan-grade', 'percentages'],
    ])
  })

  it('keep a hidden row’s name and period, and no number', () => {
    const [, grades] = rowsOverTimeJson(edition).indicators
    expect(grades?.rows[1]).toMatchObject({
      key: 'RI',
      series: [{ period: '2020-09', numerator: null, denominator: null, value: null, status: 'suppressed' }],
    })
    expect(JSON.stringify(rowsOverTimeJson(edition))).not.toContain('7.5')
    expect(JSON.stringify(rowsOverTimeJson(set))).toContain('7.5')
  })

  it('are read again as an edition: true numbers of all, shown those the public saw', () => {
    const earlier = earlierFrom(filesOf(edition), filesOf(set))
    expect(earlier?.edition.valueOf(PN0, 'numerator')).toBe(9)
    expect(earlier?.edition.valueOf(RI, 'numerator')).toBe(3)
    expect(earlier?.shown.has(PN0)).toBe(true)
    expect(earlier?.shown.has(RI)).toBe(false)
  })

  it('are read from the public files alone where no other are kept: what was hidden is not known', () => {
    const earlier = earlierFrom(filesOf(edition))
    expect(earlier?.edition.valueOf(PN0, 'numerator')).toBe(9)
    expect(earlier?.edition.valueOf(RI, 'numerator')).toBeUndefined()
  })

  it('of another day are no file of the edition', () => {
    const { rowsOverTime } = filesOf({ ...set, asAt: asAtOf('2020-08-31') })
    expect(earlierFrom({ ...filesOf(edition), rowsOverTime })).toBeUndefined()
    expect(earlierFrom({ ...filesOf(edition), rowsOverTime: null })).toBeUndefined()
  })

  it('may be wanting', () => {
    const { dataSet } = filesOf(edition)
    expect(earlierFrom({ dataSet })?.edition.valueOf(PN0, 'numerator')).toBeUndefined()
  })
})
