import type { CellObject, WorkBook, WorkSheet } from '@e965/xlsx'
import type { PublicSheet } from '../core/attack/public-files.ts'

/**
 * Everything a workbook holds, as whoever takes it apart finds it: every sheet, hidden ones too, its cells' own values
 * and not how they look, notes on cells, names given to ranges, and what the file says of itself.
 */
export async function publicSheets(bytes: Uint8Array): Promise<PublicSheet[]> {
  const xlsx = await import('@e965/xlsx')
  const book = xlsx.read(bytes, { dense: true, cellFormula: true, bookVBA: false })
  return [
    ...Object.entries(book.Sheets).map(([name, sheet]) => ({ name, rows: rowsOf(sheet) })),
    { name: 'notes', rows: Object.values(book.Sheets).flatMap(notesIn) },
    { name: 'names and properties', rows: besides(book) },
  ]
}

type Cells = ((CellObject | undefined)[] | undefined)[]

const cellsIn = (sheet: WorkSheet): Cells => sheet['!data'] ?? []

const rowsOf = (sheet: WorkSheet): PublicSheet['rows'] =>
  Array.from(cellsIn(sheet), (row) => Array.from(row ?? [], (cell) => valueOf(cell)))

function valueOf(cell: CellObject | undefined): string | number | null {
  if (cell?.v === undefined) return null
  return typeof cell.v === 'number' || typeof cell.v === 'string' ? cell.v : String(cell.v)
}

/** Notes on cells, and formulas, which may hold a number that the cell does not show. */
const notesIn = (sheet: WorkSheet): string[][] =>
  cellsIn(sheet).flatMap((row) =>
    (row ?? []).flatMap((cell) => [
      ...(cell?.c ?? []).map(({ t }) => [t]),
      ...(cell?.f === undefined ? [] : [[cell.f]]),
    ]),
  )

const besides = ({ Workbook, Props = {}, Custprops = {} }: WorkBook): string[][] => [
  ...(Workbook?.Names ?? []).map(({ Name, Ref }) => [`${Name} ${Ref}`]),
  ...Object.values({ ...Props, ...Custprops }).map((value) => [String(value)]),
]
