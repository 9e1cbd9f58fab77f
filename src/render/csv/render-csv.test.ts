import { read, utils } from '@e965/xlsx'
import { parse } from 'papaparse'
import { describe, expect, test } from 'vitest'
import type { DataSetRow } from '../../core/reports/data-set-rows.ts'
import { csvColumns, renderCsv } from './render-csv.ts'

const aRow = (overrides: Partial<DataSetRow> = {}): DataSetRow => ({
  indicator_id: 'placement-3plus',
  theme: 'placements',
  title: 'Three or more placements',
  unit: 'percent',
  kind: 'month',
  period: '2020-09',
  from: '2020-09-01',
  to: '2020-09-30',
  key: '',
  label: '',
  numerator: 41,
  denominator: 479,
  value: (41 / 479) * 100,
  status: 'final',
  note: '',
  ...overrides,
})

const written = (overrides: Partial<DataSetRow>): Record<string, string> => {
  const { data } = parse<Record<string, string>>(renderCsv([aRow(overrides)]), { header: true })
  return data[0] ?? {}
}

describe('the data set as CSV', () => {
  test('begins with a byte-order mark and names its columns', () => {
    expect(renderCsv([])).toBe(`\uFEFF${csvColumns.join(',')}\r\n`)
  })

  test('ends every line with carriage return and line feed', () => {
    const csv = renderCsv([aRow(), aRow()])
    expect(csv.split('\r\n')).toHaveLength(4)
    expect(csv.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
  })

  test('keeps every digit of a value', () => {
    expect(Number(written({}).value)).toBe((41 / 479) * 100)
  })

  test('leaves a figure that is not there empty, and says why', () => {
    const row = written({ numerator: null, value: null, status: 'not-due', note: 'Closed by law.' })
    expect(row).toMatchObject({ numerator: '', value: '', status: 'not-due', note: 'Closed by law.' })
  })

  test('keeps quotes, commas and new lines within their field', () => {
    const note = 'He said "no", then\nleft, twice'
    expect(written({ note }).note).toBe(note)
  })

  test.each(['=1+1', '+1', '-1+cmd', '@SUM(A1)', '\t=1', '\r=1', ' =1', '＝1'])(
    'makes %j harmless with an apostrophe',
    (title) => {
      expect(written({ title }).title).toBe(`'${title}`)
    },
  )

  test('keeps a negative number a number', () => {
    expect(written({ value: -1.25 }).value).toBe('-1.25')
  })

  test('opens in a spreadsheet with its accents and its numbers', () => {
    const book = read(Buffer.from(renderCsv([aRow({ label: 'Ynys Môn', value: -2 })])), { type: 'buffer' })
    const sheet = book.Sheets[book.SheetNames[0] ?? '']
    const [row] = sheet ? utils.sheet_to_json<Record<string, unknown>>(sheet) : []
    expect(row).toMatchObject({ indicator_id: 'placement-3plus', label: 'Ynys Môn', value: -2 })
  })
})
