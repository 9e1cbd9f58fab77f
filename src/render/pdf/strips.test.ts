import { describe, expect, test } from 'vitest'
import type { Table } from '../../core/reports/report.ts'
import { hasNumbers, isOfPeriods, stripsOf } from './strips.ts'

const columns: Table['columns'] = [
  { heading: 'Month', align: 'left' },
  { heading: 'Number', align: 'right' },
  { heading: 'Percent', align: 'right' },
]
const names = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September']

const months = (count: number): Table => ({
  caption: 'Seen by a dentist, each month',
  columns,
  rows: Array.from({ length: count }, (_, at) => [
    { text: `${names[at % 9] ?? ''} 2020`, date: `2020-0${(at % 9) + 1}-28` },
    { text: String(at), number: at },
    { text: `${at}%`, number: at },
  ]),
})

const years = (count: number): Table => ({
  caption: 'Seen by a dentist, by financial year',
  columns,
  rows: Array.from({ length: count }, (_, at) => [
    { text: `20${10 + at}/${11 + at}` },
    { text: '7', number: 7 },
    { text: 'Not due' },
  ]),
})

describe('a table of periods on its side', () => {
  test('has a period a column, a measure a line, and what the periods are in the corner', () => {
    expect(stripsOf('Seen by a dentist', [months(2)])).toEqual([
      {
        caption: null,
        heading: ['Each month', 'Jan\n2020', 'Feb\n2020'],
        rows: [
          ['Number', '0', '1'],
          ['Percent', '0%', '1%'],
        ],
        years: 0,
      },
    ])
  })

  test('shares its lines with the years where there is room for them', () => {
    const [strip, ...others] = stripsOf('Seen by a dentist', [months(2), years(2)])
    expect(others).toEqual([])
    expect(strip).toMatchObject({
      years: 2,
      heading: ['Each month', 'Jan\n2020', 'Feb\n2020', '2010/\n11', '2011/\n12'],
    })
    expect(strip?.rows[0]).toEqual(['Number', '0', '1', '7', '7'])
  })

  test('leaves years to a strip of their own where they are many, wide or of other measures', () => {
    expect(stripsOf('', [months(13), years(6)])).toHaveLength(2)
    const wide = {
      ...years(1),
      rows: [[{ text: '2010/11' }, { text: '66,267', number: 66267 }, { text: '–' }]],
    }
    expect(stripsOf('', [months(13), wide])).toHaveLength(2)
    const ofText = (text: string) => ({
      ...years(1),
      rows: [[{ text: '2010/11' }, { text, number: 1 }, { text: '7%', number: 7 }]],
    })
    expect(stripsOf('', [months(13), ofText('85.7%')])).toHaveLength(2)
    expect(stripsOf('', [months(13), ofText('1,104')])).toHaveLength(1)
    const other = {
      ...years(2),
      columns: [...columns.slice(0, 2), { heading: 'Rate', align: 'right' } as const],
    }
    expect(stripsOf('', [months(13), other])).toHaveLength(2)
  })

  test('goes on in another strip after thirteen months', () => {
    expect(stripsOf('', [months(30)]).map(({ heading }) => heading.length - 1)).toEqual([13, 13, 4])
  })

  test('has a dash where there is no number, for which a slim column has no words', () => {
    expect(stripsOf('', [years(1)])[0]?.rows[1]).toEqual(['Percent', '–'])
  })

  test('has a long caption above it, not in its corner', () => {
    const caption = 'In the twelve months to the end of each month of the year, and by financial year'
    expect(stripsOf('', [{ ...months(2), caption }])[0]).toMatchObject({ caption, heading: { 0: '' } })
  })
})

test('only rows that are all periods lie across the page', () => {
  expect(isOfPeriods(months(3))).toBe(true)
  expect(isOfPeriods(years(3))).toBe(true)
  expect(isOfPeriods({ ...months(3), rows: [[{ text: 'Under 1' }], [{ text: '1 to 4' }]] })).toBe(false)
})

test('a table is worth its room when it holds a number', () => {
  expect(hasNumbers(months(1))).toBe(true)
  expect(hasNumbers({ ...months(1), rows: [[{ text: 'April 2020' }, { text: '–' }]] })).toBe(false)
})
