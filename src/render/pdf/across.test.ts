import { describe, expect, test } from 'vitest'
import type { Table } from '../../core/reports/report.ts'
import { across, fitsAcross, hasNumbers } from './across.ts'

const month = (text: string, date: string) => ({ text, date })
const table: Table = {
  caption: 'Seen by a dentist',
  columns: [
    { heading: 'Month', align: 'left' },
    { heading: 'Count', align: 'right' },
    { heading: 'Share', align: 'right' },
    { heading: 'Note', align: 'left' },
  ],
  rows: [
    [
      month('Mar 2020', '2020-03-31'),
      { text: '257', number: 257 },
      { text: '80%', number: 80 },
      { text: '' },
    ],
    [month('Apr 2020', '2020-04-30'), { text: '–' }, { text: '–' }, { text: 'Closed by law.' }],
    [month('May 2020', '2020-05-31'), { text: '–' }, { text: '–' }, { text: 'Closed by law.' }],
  ],
}

describe('a table across the page', () => {
  test('has a period a column and a measure a line', () => {
    expect(across(table)).toMatchObject({
      caption: 'Seen by a dentist',
      heading: ['Month', 'Mar\n2020', 'Apr\n2020', 'May\n2020'],
      rows: [
        ['Count', '257', '–', '–'],
        ['Share', '80%', '–', '–'],
      ],
    })
  })

  test('says once what several periods have in common', () => {
    expect(across(table).notes).toEqual(['Apr 2020, May 2020: Closed by law.'])
  })

  test('is for a few dated rows only', () => {
    const [first = []] = table.rows
    expect(fitsAcross(table)).toBe(true)
    expect(fitsAcross({ ...table, rows: Array.from({ length: 15 }, () => first) })).toBe(false)
    expect(fitsAcross({ ...table, rows: [[{ text: 'Under 1' }], [{ text: '1 to 4' }]] })).toBe(false)
  })

  test('is worth its room when it holds a number', () => {
    expect(hasNumbers(table)).toBe(true)
    expect(hasNumbers({ ...table, rows: table.rows.slice(1) })).toBe(false)
  })
})
