import { addDays } from '../../time/day.ts'
import { columns, type FileName } from '../columns.ts'
import type { Cells, ChildRows } from './read-returns.ts'

/** Codes that are wrong in most places, besides those that other rows have there. */
const oddities = (
  ' ZZ 0 1 9 U S E2 E3 E7 E17 E45 E11 J1 J2 L3 V3 V4 T1 T2 T3 T4 P1 P2 P3 A5 S1 R2 R5 K1 U4 Z1 UN1 UN4 PN0 PN1 PR0 PR1 PR2 ' +
  'PR3 PR4 CUSTOD SDQ1 DIED L0 L2 L4 L11 L12 MM FF MF M1 RD1'
).split(' ')
const dates = ' 01/01/1950 01/05/1990 01/01/2000 15/08/2012 01/06/2019 01/05/2026 01/02/2031'.split(' ')

/** The same child with one thing made wrong, in every way thought of: this year, last year, or the date of birth. */
export function* spoilt(child: ChildRows, others: readonly ChildRows[]): Generator<ChildRows> {
  yield* spoiltRowsOf(child, others)
  for (const last of child.last ? spoiltRowsOf(child.last, others) : []) yield { ...child, last }
  for (let years = -25; years <= 25; years++) yield { ...child, dob: addDays(child.dob, years * 365.25 + 3) }
}

/** One row left out, doubled, put in from another child, or one cell or column made wrong. */
function* spoiltRowsOf(child: ChildRows, others: readonly ChildRows[]): Generator<ChildRows> {
  for (const file of Object.keys(columns) as FileName[]) {
    const rows = child.rows[file]
    for (const [i, row] of rows.entries()) {
      for (const wrong of wrongRows(row, file, child, others))
        yield withRows(child, file, rows.with(i, wrong))
      yield withRows(child, file, rows.toSpliced(i, 1))
      yield withRows(child, file, rows.toSpliced(i, 0, row))
    }
    for (const column of columns[file].filter((name) => !isDate(name)))
      for (const value of oddities) yield withRows(child, file, inColumn(rows, column, value))
    const stranger = others.find((other) => other.rows[file].length > 0)?.rows[file][0]
    if (stranger) yield withRows(child, file, [...rows, { ...stranger, DOB: child.header['DOB'] ?? '' }])
  }
}

/** The row with one cell changed for an oddity, for what others have there, or for another date of the same child. */
function* wrongRows(
  row: Cells,
  file: FileName,
  child: ChildRows,
  others: readonly ChildRows[],
): Generator<Cells> {
  const own = [row, ...child.rows.episodes].flatMap((of) =>
    Object.values(of).filter((cell) => date.test(cell)),
  )
  for (const column of columns[file]) {
    const found = others.flatMap((other) => other.rows[file].map((cells) => cells[column] ?? '')).slice(0, 6)
    const values = isDate(column)
      ? [...dates, ...own.slice(0, 8), ...own.slice(-3), ...found]
      : [...oddities, ...found]
    for (const value of values) yield { ...row, [column]: value }
  }
}

const inColumn = (rows: readonly Cells[], column: string, value: string): Cells[] =>
  rows.map((row) => ({ ...row, [column]: value }))

function withRows(child: ChildRows, file: FileName, rows: readonly Cells[]): ChildRows {
  const changed = { ...child, rows: { ...child.rows, [file]: rows } }
  return file === 'header' ? { ...changed, header: rows[0] ?? {} } : changed
}

const date = /^\d\d\/\d\d\/\d{4}$/
const isDate = (column: string): boolean =>
  /^DE[CO]|DATE_[^P]|DATE_PL|START|END|DOB|DUC|^REVIEW$|SW_DE/.test(column)
