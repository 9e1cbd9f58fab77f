import { read, utils, write, type WorkBook } from '@e965/xlsx'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { deflateRawSync } from 'node:zlib'
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

  it('is refused when it unpacks to more than it says', async () => {
    const lie = zipOf('xl/workbook.xml', deflateRawSync(Buffer.alloc(300 * 1024 * 1024)), 100)
    await expect(gridsOfWorkbook('b', lie)).rejects.toThrow(/unpacks to more than/)
  })

  it('is refused when it is cut short', async () => {
    await expect(gridsOfWorkbook('b', bytesOf('biff8').subarray(0, 700))).rejects.toThrow(Refusal)
  })
})

/** A zip of one deflated file, saying that it unpacks to this many bytes. */
function zipOf(name: string, packed: Uint8Array, says: number): Uint8Array {
  const numbers = (...pairs: [size: 2 | 4, value: number][]) =>
    Buffer.concat(
      pairs.map(([size, value]) => {
        const bytes = Buffer.alloc(size)
        bytes.writeUIntLE(value, 0, size)
        return bytes
      }),
    )
  const common = [
    [2, 20],
    [2, 0],
    [2, 8],
    [4, 0],
    [4, 0],
    [4, packed.length],
    [4, says],
    [2, name.length],
    [2, 0],
  ] as [2 | 4, number][]
  const local = Buffer.concat([numbers([4, 0x04034b50], ...common), Buffer.from(name), packed])
  const entry = Buffer.concat([
    numbers([4, 0x02014b50], [2, 20], ...common, [2, 0], [2, 0], [2, 0], [4, 0], [4, 0]),
    Buffer.from(name),
  ])
  const end = numbers([4, 0x06054b50], [4, 0], [2, 1], [2, 1], [4, entry.length], [4, local.length], [2, 0])
  return Buffer.concat([local, entry, end])
}

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

const ods = join(
  import.meta.dirname,
  '../../../shared/statistics/LA_Inspection_Outcomes_as_at_31_March_2025.ods',
)

const describeReal = existsSync(ods) ? describe : () => undefined
describeReal('a real OpenDocument workbook that stands beside the checkout', () => {
  it('is read without a word on the terminal', async () => {
    const { error } = console
    const said: unknown[] = []
    console.error = (...words: unknown[]) => said.push(...words)
    const grids = await gridsOfWorkbook('b.ods', readFileSync(ods)).finally(() => {
      console.error = error
    })
    expect(said).toEqual([])
    expect(grids.some(({ rows }) => rows.length > 100)).toBe(true)
  })
})
