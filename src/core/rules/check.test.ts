import { describe, expect, test } from 'vitest'
import { checkReturn, ruleCatalogue } from './index.ts'
import type { TextTable } from './text-table.ts'

const table = (columns: string, ...rows: readonly (readonly (string | null)[])[]): TextTable => ({
  columns: columns.split(' '),
  rows,
})

describe('a return is checked', () => {
  test('a finding leads to the row: table, place, file, line, child, columns, what was typed', () => {
    const { findings, rows, collection } = checkReturn({
      collection: '2025-26',
      tables: {
        Header: {
          ...table('CHILD DOB', ['7', '1/5/2012'], ['8', '31/06/2012']),
          file: 'header.csv',
          lines: [2, 4],
        },
      },
      only: ['102'],
    })
    expect(collection).toBe('2025-26')
    expect(rows).toEqual({ Header: 2 })
    expect(findings).toEqual([
      {
        code: '102',
        severity: 'error',
        table: 'Header',
        row: 1,
        file: 'header.csv',
        line: 4,
        child: '8',
        fields: ['DOB'],
        read: ['31/06/2012'],
      },
    ])
  })

  test('rows of a table in two files are counted on', () => {
    const { findings } = checkReturn({
      collection: '2025-26',
      tables: { Header: [table('CHILD DOB', ['7', '01/05/2012']), table('DOB CHILD', ['no', '8'])] },
      only: ['102'],
    })
    expect(findings.map(({ row, child }) => [row, child])).toEqual([[1, '8']])
  })

  test('headings may be cased, spaced and named as an XML return or a sheet has them', () => {
    const { findings } = checkReturn({
      collection: '2025-26',
      tables: { Episodes: table('child_id pl', ['7', 'Q9']) },
      only: ['146'],
    })
    expect(findings).toMatchObject([{ child: '7', fields: ['PLACE'], read: ['Q9'] }])
  })
})

describe('a check that cannot be run says why, and is not passed', () => {
  const because = (code: string, input: Partial<Parameters<typeof checkReturn>[0]>): string | undefined => {
    const { notRun, run } = checkReturn({ collection: '2025-26', tables: {}, ...input, only: [code] })
    expect(run).toEqual(notRun.length === 0 ? [code] : [])
    return notRun[0]?.because
  }
  const episodes = table('CHILD DECOM RNE LS CIN PLACE PLACE_PROVIDER DEC REC URN HOME_POST PL_POST')

  test('without its table', () => {
    expect(because('142', {})).toBe('The return has no Episodes table.')
    expect(because('142', { tables: { Episodes: episodes } })).toBeUndefined()
  })

  test("without last year's return, or its table", () => {
    const given = { tables: { Episodes: episodes } }
    expect(because('502', given)).toBe("Last year's return was not given.")
    expect(because('502', { ...given, previous: {} })).toBe("Last year's return has no Episodes table.")
    expect(because('502', { ...given, previous: { Episodes: episodes } })).toBeUndefined()
  })

  test('without a column it is about', () => {
    expect(because('1009', { tables: { Episodes: episodes } })).toBe(
      'The column REASON_PLACE_CHANGE is not in the Episodes table of the return.',
    )
  })

  test('without postcodes, the council or Ofsted’s lists', () => {
    const given = { tables: { Episodes: episodes } }
    expect(because('454', given)).toMatch(/postcode directory/)
    expect(because('454', { ...given, findPlace: () => undefined })).toBeUndefined()
    expect(because('1008', given)).toMatch(/Ofsted/)
    expect(because('1008', { ...given, providers: [] })).toBeUndefined()
    expect(because('1015', { ...given, findPlace: () => undefined })).toMatch(/which council/)
  })
})

test('a collection whose checks are not held is refused by name', () => {
  expect(() => checkReturn({ collection: '2017-18', tables: {} })).toThrow(/2022-23, .* and 2017-18 is none/)
})

test('the catalogue of a collection has its own checks, each once', () => {
  const codes = ruleCatalogue('2026-27').map(({ code }) => code)
  expect(codes).toContain('700')
  expect(ruleCatalogue('2022-23').map(({ code }) => code)).not.toContain('700')
  expect(new Set(codes).size).toBe(codes.length)
  expect(ruleCatalogue().length).toBeGreaterThan(codes.length)
})
