import { utils, write, type BookType, type WorkBook, type WorkSheet } from '@e965/xlsx'
import { unzipSync } from 'fflate'
import { zipOf } from '../zip-of.ts'

/** Sheets by name, as rows of cells or as sheets made ready. */
type Sheets = Readonly<Record<string, readonly (readonly unknown[])[] | WorkSheet>>

const isRows = (sheet: Sheets[string]): sheet is readonly (readonly unknown[])[] => Array.isArray(sheet)

/** A workbook of some sheets. */
export function aBook(sheets: Sheets): WorkBook {
  const book = utils.book_new()
  for (const [name, sheet] of Object.entries(sheets))
    utils.book_append_sheet(book, isRows(sheet) ? aSheet(sheet) : sheet, name)
  return book
}

export const aSheet = (rows: readonly (readonly unknown[])[]): WorkSheet =>
  utils.aoa_to_sheet(rows as unknown[][])

/** A workbook as the bytes of a file. */
export const bytesOf = (book: WorkBook, bookType: BookType = 'xlsx'): Uint8Array =>
  new Uint8Array(write(book, { bookType, type: 'array', compression: true, cellStyles: true }) as ArrayBuffer)

/** A workbook's file with one of the files inside it changed. */
export function withPart(bytes: Uint8Array, name: string, change: (text: string) => string): Uint8Array {
  const parts = unzipSync(bytes)
  const text = Buffer.from(parts[name] ?? []).toString('utf8')
  return zipOf({ ...parts, [name]: Buffer.from(change(text)) })
}
