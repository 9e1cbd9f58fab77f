import { utils, write } from '@e965/xlsx'
import { describe, expect, it } from 'vitest'
import { publicSheets } from './public-sheets.ts'

function aWorkbook(): Uint8Array {
  const book = utils.book_new()
  const shown = utils.aoa_to_sheet([
    ['Month', 'Number'],
    [45_747, 0.075],
  ])
  const cell = shown.B2 as { c?: { a: string; t: string }[]; z?: string }
  cell.c = [{ a: 'us', t: '3 of 40' }]
  cell.z = '0%'
  utils.book_append_sheet(book, shown, 'Shown')
  utils.book_append_sheet(book, utils.aoa_to_sheet([['a secret', 3]]), 'Kept')
  book.Workbook = { Sheets: [{}, { Hidden: 2 }], Names: [{ Name: 'THREE', Ref: 'Kept!$B$1' }] }
  book.Props = { Subject: 'made of 3 children' }
  return new Uint8Array(write(book, { type: 'array', bookType: 'xlsx' }) as ArrayBuffer)
}

describe('a workbook taken apart', () => {
  it('gives the values of its cells, however they look', async () => {
    const [shown] = await publicSheets(aWorkbook())
    expect(shown?.rows[1]).toEqual([45_747, 0.075])
  })

  it('gives sheets that are hidden, notes, names and properties', async () => {
    const [, kept, notes, besides] = await publicSheets(aWorkbook())
    expect(kept?.rows).toEqual([['a secret', 3]])
    expect(notes?.rows.flat()).toContain('3 of 40')
    expect(besides?.rows.flat()).toContain('THREE Kept!$B$1')
    expect(besides?.rows.flat()).toContain('made of 3 children')
  })
})
