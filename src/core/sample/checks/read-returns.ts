import { parseDay, type Day } from '../../time/day.ts'
import { columns, type FileName } from '../columns.ts'
import type { SampleFile } from '../write-return.ts'
import { yearFrom, type Year } from '../year.ts'

/** A row of a file by column name; every column of the file is there. */
export type Cells = Readonly<Record<string, string>>

/** What one return says about one child. Episodes are in order. */
export interface ChildRows {
  readonly id: string
  readonly dob: Day
  readonly header: Cells
  readonly rows: Readonly<Record<FileName, readonly Cells[]>>
  /** The same child in the return of the year before. */
  readonly last: ChildRows | undefined
  readonly year: Year
}

/** The returns among some files, oldest first, each as its children. */
export function readReturns(files: readonly SampleFile[]): ChildRows[][] {
  const years = [
    ...new Set(files.flatMap(({ path }) => (path.includes('/') ? [Number(path.slice(0, 4))] : []))),
  ]
  const returns: ChildRows[][] = []
  for (const begins of years) {
    const of = files.filter(({ path }) => path.startsWith(String(begins)))
    returns.push(readReturn(of, yearFrom(begins), returns.at(-1) ?? []))
  }
  return returns
}

/** A date cell; fails the test on anything but a date or a blank. */
export function dayIn(cell: string | undefined): Day | undefined {
  if (cell === undefined || cell === '') return undefined
  const on = /^\d\d\/\d\d\/\d{4}$/.test(cell) ? parseDay(cell) : undefined
  if (on === undefined) throw new Error(`Not a date: ${cell}`)
  return on
}

function readReturn(files: readonly SampleFile[], year: Year, before: readonly ChildRows[]): ChildRows[] {
  const tables = Object.fromEntries(
    (Object.keys(columns) as FileName[]).map((file) => [file, byChild(files, file)]),
  ) as Record<FileName, Map<string, Cells[]>>
  const lastById = new Map(before.map((child) => [child.id, child]))
  const ids = new Set(Object.values(tables).flatMap((rows) => [...rows.keys()]))
  return [...ids].map((id) => {
    const rows = Object.fromEntries(
      Object.entries(tables).map(([file, of]) => [file, of.get(id) ?? []]),
    ) as Record<FileName, Cells[]>
    const header = rows.header[0] ?? {}
    return { id, dob: dayIn(header['DOB']) ?? (0 as Day), header, rows, last: lastById.get(id), year }
  })
}

function byChild(files: readonly SampleFile[], name: FileName): Map<string, Cells[]> {
  const found = new Map<string, Cells[]>()
  const text = files.find(({ path }) => path.endsWith(`/${name}.csv`))?.text.trimEnd() ?? ''
  const [heading = '', ...lines] = text.split('\n')
  const names = heading.split(',')
  for (const line of lines) {
    const cells = line.split(',')
    if (cells.length !== names.length) throw new Error(`${name}: ${line}`)
    const row = Object.fromEntries(names.map((column, i) => [column, cells[i] ?? '']))
    found.set(row['CHILD'] ?? '', [...(found.get(row['CHILD'] ?? '') ?? []), row])
  }
  return found
}
