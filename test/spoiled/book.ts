import { CFB, utils, write, type BookType, type WorkBook, type WorkSheet } from '@e965/xlsx'

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

/** What SheetJS does not describe of its reader of zips. */
interface Zips {
  readonly read: (bytes: Buffer, how: { type: 'buffer' }) => unknown
  readonly find: (zip: unknown, name: string) => { readonly content: Uint8Array } | null
  readonly utils: { readonly cfb_add: (zip: unknown, name: string, content: Buffer) => void }
  readonly write: (zip: unknown, how: { fileType: 'zip'; type: 'buffer'; compression: true }) => Uint8Array
}
const zips = CFB as Zips

/** A workbook's file with one of the files inside it changed. */
export function withPart(bytes: Uint8Array, name: string, change: (text: string) => string): Uint8Array {
  const zip = zips.read(Buffer.from(bytes), { type: 'buffer' })
  const text = Buffer.from(zips.find(zip, name)?.content ?? []).toString('utf8')
  zips.utils.cfb_add(zip, name, Buffer.from(change(text)))
  return zips.write(zip, { fileType: 'zip', type: 'buffer', compression: true })
}
