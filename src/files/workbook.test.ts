import { read, utils, write, type WorkBook } from '@e965/xlsx'
import { describe, expect, it } from 'vitest'
import { isoDay } from './excel-date.ts'
import { Refusal } from './refusal.ts'
import { gridsOfWorkbook } from './workbook.ts'

const serial = 43_556 // 1 April 2019

function book(): WorkBook {
  const sheet = utils.aoa_to_sheet([
    ['CHILD', 'DECOM', 'URN', 'NOTE'],
    [12, serial, 1234567, ' as typed '],
    [],
    [34, '01/04/2019', null, true],
  ])
  Object.assign(sheet['A2'] as object, { z: '00000' })
  Object.assign(sheet['B2'] as object, { z: 'dd/mm/yyyy' })
  const made = utils.book_new()
  utils.book_append_sheet(made, sheet, 'Episodes')
  utils.book_append_sheet(made, utils.aoa_to_sheet([]), 'Empty')
  utils.book_append_sheet(made, utils.aoa_to_sheet([['CHILD'], ['56']]), 'Header')
  return made
}

const bytesOf = (bookType: 'xlsx' | 'ods' | 'biff8') =>
  new Uint8Array(write(book(), { bookType, type: 'array' }) as ArrayBuffer)

describe('a workbook', () => {
  it('is a grid a sheet, with dates as ISO text, numbers as shown and the sheet rows as lines', async () => {
    expect(await gridsOfWorkbook('b.xlsx', bytesOf('xlsx'))).toEqual([
      {
        file: 'b.xlsx, sheet Episodes',
        headings: ['CHILD', 'DECOM', 'URN', 'NOTE'],
        rows: [
          { line: 2, cells: ['00012', '2019-04-01', '1234567', ' as typed '] },
          { line: 4, cells: ['34', '01/04/2019', '', 'true'] },
        ],
      },
      { file: 'b.xlsx, sheet Header', headings: ['CHILD'], rows: [{ line: 2, cells: ['56'] }] },
    ])
  })

  it('may be an old Excel or an OpenDocument one', async () => {
    for (const type of ['biff8', 'ods'] as const) {
      const [episodes] = await gridsOfWorkbook('b', bytesOf(type))
      expect(episodes?.rows[0]?.cells[1]).toBe('2019-04-01')
    }
  })

  it('may count its dates from 1904', async () => {
    const made = book()
    made.Workbook = { WBProps: { date1904: true } }
    const bytes = new Uint8Array(write(made, { bookType: 'xlsx', type: 'array' }) as ArrayBuffer)
    expect(read(bytes).Workbook?.WBProps?.date1904).toBe(true)
    const [episodes] = await gridsOfWorkbook('b', bytes)
    expect(episodes?.rows[0]?.cells[1]).toBe(isoDay(serial, true))
  })

  it('is refused before it is unpacked when it says it unpacks to more than a machine can hold', async () => {
    const bytes = bytesOf('xlsx')
    const view = new DataView(bytes.buffer)
    const entry = Buffer.from(bytes).indexOf('PK\x01\x02', 0, 'latin1')
    view.setUint32(entry + 24, 600_000_000, true)
    await expect(gridsOfWorkbook('b', bytes)).rejects.toThrow(/unpacks to more than/)
  })

  it('is refused when it is cut short', async () => {
    await expect(gridsOfWorkbook('b', bytesOf('biff8').subarray(0, 700))).rejects.toThrow(Refusal)
  })
})

describe('an Excel date', () => {
  it('is the day that Excel shows, on both sides of the leap day that 1900 did not have', () => {
    expect(isoDay(1, false)).toBe('1900-01-01')
    expect(isoDay(59, false)).toBe('1900-02-28')
    expect(isoDay(61, false)).toBe('1900-03-01')
    expect(isoDay(serial, false)).toBe('2019-04-01')
    expect(isoDay(serial - 1462, true)).toBe('2019-04-01')
  })

  it('keeps its time when it has one', () => {
    expect(isoDay(serial + 0.5, false)).toBe('2019-04-01 12:00')
    expect(isoDay(serial + 1 / 3, false)).toBe('2019-04-01 08:00')
  })

  it('that is beyond every calendar stays the number it is', () => {
    expect(isoDay(1e15, false)).toBe('1000000000000000')
  })
})
