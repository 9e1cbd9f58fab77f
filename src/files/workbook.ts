import type { CellObject, WorkBook } from '@e965/xlsx'
import type { Grid } from '../core/tables/grid.ts'
import { isoDay } from './excel-date.ts'
import { MOST_UNPACKED, MOST_UNPACKED_IN_WORDS } from './limits.ts'
import { printable } from './printable.ts'
import { Refusal } from './refusal.ts'
import { gridOfSheet } from './sheet.ts'
import { unpacksWithin } from './zip.ts'

type Xlsx = typeof import('@e965/xlsx')

/**
 * The sheets of an Excel or OpenDocument workbook that hold anything, each as a grid named `book.xlsx, sheet Episodes`.
 * Dates come out as `2019-04-01`, whatever the sheet shows; a formula gives its saved result. Throws `Refusal` when it has a password, is damaged,
 * or would unpack to more than a machine can hold.
 */
export async function gridsOfWorkbook(file: string, bytes: Uint8Array): Promise<Grid[]> {
  refuseBomb(bytes)
  // Loaded only when there is a workbook: most councils send CSV, and this is by far our largest package.
  const xlsx = await import('@e965/xlsx')
  const book = open(xlsx, bytes)
  const from1904 = book.Workbook?.WBProps?.date1904 === true
  const hidden = new Set(book.Workbook?.Sheets?.flatMap(({ name, Hidden }) => (Hidden ? [name] : [])))
  return Object.entries(book.Sheets)
    .map(([name, sheet]) =>
      gridOfSheet(`${file}, sheet ${printable(name)}`, sheet, hidden.has(name), (cell) =>
        textOf(xlsx, cell, from1904),
      ),
    )
    .filter(({ headings }) => headings.length > 0)
}

/** A zip can unpack to a thousand times its size. */
function refuseBomb(bytes: Uint8Array) {
  if (unpacksWithin(bytes, MOST_UNPACKED)) return
  throw new Refusal(
    `This workbook unpacks to more than ${MOST_UNPACKED_IN_WORDS}. Save each sheet as CSV and put those here instead.`,
  )
}

function open(xlsx: Xlsx, bytes: Uint8Array): WorkBook {
  try {
    return quietly(() =>
      xlsx.read(bytes, {
        dense: true,
        cellNF: true,
        cellText: true,
        cellHTML: false,
        cellFormula: true,
        // Without it nobody says which rows are hidden.
        cellStyles: true,
      }),
    )
  } catch (error) {
    const locked = error instanceof Error && /password|encrypt/i.test(error.message)
    throw new Refusal(
      locked
        ? 'This workbook has a password. Open it, take the password off, save it and try again.'
        : 'This workbook cannot be read: it is damaged or cut short. Open it, save it again and try again.',
    )
  }
}

// SheetJS 0.20.3 writes to the terminal when an OpenDocument file has a number format that it does not know.
function quietly<T>(work: () => T): T {
  const { error } = console
  console.error = () => undefined
  try {
    return work()
  } finally {
    console.error = error
  }
}

function textOf(xlsx: Xlsx, cell: CellObject | undefined, from1904: boolean): string | undefined {
  if (cell?.v === undefined || cell.t === 'z' || cell.v === '')
    return cell?.f === undefined || cell.t === 's' ? '' : undefined
  if (typeof cell.v !== 'number' || cell.t === 'e')
    return cell.t === 'e' ? (cell.w ?? '#ERROR') : String(cell.v)
  const format = String(cell.z ?? 'General')
  if (isDate(xlsx, format)) return isoDay(cell.v, from1904)
  // An identifier kept as a number and shown with zeros in front of it is what a person reads off the screen.
  return /^0{2,}$/.test(format) ? (cell.w ?? String(cell.v)) : String(cell.v)
}

const isDate = (xlsx: Xlsx, format: string) =>
  (xlsx.SSF as { is_date(format: string): boolean }).is_date(format)
