import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Grid } from './grid.ts'
import { layOut, sheetOf } from './layout.ts'

const isHeadings = (headings: readonly string[]) =>
  ['child', 'born', 'sex'].every((name) => headings.some((cell) => cell.trim().toLowerCase() === name)) ||
  (headings.includes('child') && headings.includes('date of check')) ||
  (headings.includes('child') && headings.includes('Health Check'))

/** A sheet of comma-separated lines; blank lines are passed over as a reader of files would. */
function sheet(...lines: readonly string[]): Grid {
  const [first, ...rows] = lines
    .map((line, at) => ({ line: at + 1, cells: line.split(',') }))
    .filter(({ cells }) => cells.some((cell) => cell !== ''))
  return { file: 'b.xlsx', headings: first?.cells ?? [], headingsLine: first?.line ?? 1, rows }
}

const read = (...lines: readonly string[]) => layOut(sheet(...lines), isHeadings)
const linesOf = (grid: Grid | undefined) => grid?.rows.map(({ line }) => line)
const besideOf = (grid: Grid | undefined) => grid?.aside?.map(({ line, advice }) => `${line}: ${advice}`)

const headings = 'child,born,sex'
const rows = ['1,01/02/2010,F', '2,01/02/2011,M', '3,01/02/2012,F']

describe('a sheet', () => {
  it('that begins with its headings is taken as it is', () => {
    expect(read(headings, ...rows)).toMatchObject([
      {
        file: 'b.xlsx',
        headings: ['child', 'born', 'sex'],
        rows: rows.map((row, at) => ({ line: at + 2, cells: row.split(',') })),
      },
    ])
  })

  it('may have titles above its headings: they are listed', () => {
    const [table, more] = read('Children in care', 'Run on 3 May,2020', '', headings, ...rows)
    expect(more).toBeUndefined()
    expect([table?.headings, table?.headingsLine, linesOf(table)]).toEqual([
      ['child', 'born', 'sex'],
      4,
      [5, 6, 7],
    ])
    expect(table?.aside).toMatchObject([
      { file: 'b.xlsx', line: 1, column: 'whole row', read: 'Children in care' },
      { line: 2, read: 'Run on 3 May' },
    ])
    expect(besideOf(table)?.[0]).toBe(
      '1: This stands above the headings and is not part of the table. It is not used.',
    )
  })

  it('may have its headings over two rows', () => {
    expect(read('child,,sex', ',born,', ...rows)[0]?.headings).toEqual(['child', 'born', 'sex'])
    expect(read('child,date of,place', ',check,', ...rows)[0]?.headings).toEqual([
      'child',
      'date of check',
      'place',
    ])
    expect(read('child,Health,', ',Date,Check', ...rows)[0]?.headings).toEqual([
      'child',
      'Health Date',
      'Health Check',
    ])
  })

  it('may end in totals and have some between: they are listed', () => {
    for (const total of [
      'Total,3,',
      'Grand total: 3,,',
      ',TOTALS,3',
      'Sub-total,1,',
      'Total number of children 3,,',
    ])
      expect(besideOf(read(headings, ...rows, total)[0])).toEqual([
        '5: This is a total, not a row. It is not used.',
      ])
    expect(read(headings, ...rows, 'Total Care Ltd,01/02/2010,F')[0]?.aside).toBeUndefined()
  })

  it('may have notes below it: they are listed', () => {
    const [table] = read(headings, ...rows, '', 'Figures are provisional,,', 'x,,')
    expect(besideOf(table)).toEqual(['6: This is a line of words, not a row. It is not used.'])
    expect(linesOf(table)).toEqual([2, 3, 4, 7])
  })

  it('may have a label and a date below it', () => {
    const [table] = read(`${headings},a,b`, ...rows, '', 'Printed:,03/05/2020,,,')
    expect(besideOf(table)).toEqual(['6: This is a line of words, not a row. It is not used.'])
  })

  it('may repeat its headings on every page: they are listed', () => {
    const [table] = read(headings, '1,01/02/2010,F', 'Child, BORN,sex', '2,01/02/2011,M')
    expect(besideOf(table)).toEqual(['3: These are the headings again. They are not used.'])
    expect(linesOf(table)).toEqual([2, 4])
  })

  it('may hold a second table, which is named by its line', () => {
    const [one, two] = read(headings, ...rows, '', 'Checks of teeth', 'child,date of check', '1,03/05/2020')
    expect(linesOf(one)).toEqual([2, 3, 4])
    expect(besideOf(one)).toEqual(['6: This is a line of words, not a row. It is not used.'])
    expect(two).toMatchObject({
      file: 'b.xlsx, from line 7',
      headings: ['child', 'date of check'],
      headingsLine: 7,
      rows: [{ line: 8 }],
    })
    expect(sheetOf(two?.file ?? '')).toBe('b.xlsx')
  })

  it('may hold a second table that nobody knows: its rows are none of the first', () => {
    const [one, two] = read(headings, ...rows, '', 'team,manager,', 'North,Jones,', 'South,Khan,')
    expect(linesOf(one)).toEqual([2, 3, 4])
    expect([two?.file, linesOf(two)]).toEqual(['b.xlsx, from line 6', [7, 8]])
  })

  it('names a column that has values and no heading', () => {
    expect(read('child,born,sex,,', ...rows.map((row) => `${row},,x`))[0]?.headings).toEqual([
      'child',
      'born',
      'sex',
      '',
      'column 5 (no heading)',
    ])
  })

  it('without headings that anybody knows comes back as it is', () => {
    const unknown = sheet('a,b', 'c,d')
    expect(layOut(unknown, isHeadings)).toEqual([unknown])
    expect(layOut(sheet(), isHeadings)).toEqual([sheet()])
  })

  it('keeps what was remarked on it once', () => {
    const remarks = [{ file: 'b.xlsx', line: 1, column: 'whole sheet', read: '', advice: 'It is hidden.' }]
    const parts = layOut(
      { ...sheet(headings, ...rows, headings, 'child,date of check'), remarks },
      isHeadings,
    )
    expect(parts.flatMap((part) => part.remarks ?? [])).toEqual(remarks)
  })

  it('has each of its rows in one place: a heading, a row, or set aside', () => {
    const line = fc.constantFrom(
      headings,
      ...rows,
      'child,date of check',
      'Total,3,',
      'A note here',
      'x,y,z',
      '',
      '1',
    )
    fc.assert(
      fc.property(fc.array(line, { maxLength: 30 }), (lines) => {
        const whole = sheet(headings, ...lines)
        const parts = layOut(whole, isHeadings)
        const found = parts.flatMap((part) => [
          part.headingsLine ?? 1,
          ...part.rows.map((row) => row.line),
          ...(part.aside ?? []).map((aside) => aside.line),
        ])
        expect(found.sort((a, b) => a - b)).toEqual([1, ...whole.rows.map((row) => row.line)])
      }),
    )
  })
})
