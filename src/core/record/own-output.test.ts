import { describe, expect, it } from 'vitest'
import { fixingColumns } from '../reports/fixing-list.ts'
import { load } from './load.ts'

const read = (headings: readonly string[], cells: readonly string[]) =>
  load([{ file: 'a.csv', headings, rows: [{ line: 2, cells }] }])

describe('a table that Hearth wrote', () => {
  it('is not read back as numbers of a paper', () => {
    const { faults, aggregates } = read(
      'indicator_id theme title unit kind period from to key label numerator denominator value status note'.split(
        ' ',
      ),
      'cic-count profile X children month 2025-03 2025-03-01 2025-03-31   5  5 final '.split(' '),
    )
    expect(aggregates.given).toEqual([])
    expect(faults).toEqual([
      {
        file: 'a.csv',
        reason: 'Hearth wrote this: it is what came out, not what goes in. Take it out of the folder.',
      },
    ])
  })
  it.each([
    [
      [
        'file',
        'line',
        'column',
        'read (from a child record: for officers only)',
        'what to do',
        'the row was',
      ],
    ],
    [fixingColumns],
    [['child_id', 'in_denominator', 'in_numerator', 'reason']],
  ])('is known for what it is: %s', (headings) => {
    expect(read(headings, ['x', '1', '1', 'y']).faults[0]?.reason).toMatch(/^Hearth wrote this/)
  })
  it('is not a sheet of monthly values with a column of its own', () => {
    expect(
      read(['indicator_id', 'period', 'value', 'theme'], ['cic-count', '2025-03', '5', 'x']).faults,
    ).toEqual([])
  })
  it('is no table of a return where it lists rows that fail checks', () => {
    const { faults, returned } = read(
      'Line,File,Checks,CHILD,DOB,MISSING,MIS_START,MIS_END,What to put right'.split(','),
      '2,missing.csv,567,A,01/01/2010,M,02/05/2024,01/05/2024,567: …'.split(','),
    )
    expect(returned).toEqual([])
    expect(faults).toMatchObject([{ reason: expect.stringMatching(/^Hearth wrote this/) as string }])
  })
})
