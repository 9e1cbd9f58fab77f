import type { SaidValues } from '../monthly-values.ts'

/** A table as a paper prints it: its periods across, an indicator or a row of one down, each cell as printed. */
export interface PaperTable {
  readonly periods: readonly string[]
  readonly rows: Readonly<Record<string, readonly string[]>>
}

/** A paper's table as monthly values. Blank cells are not given: blank is not nought. */
export const valuesOf = ({ periods, rows }: PaperTable): SaidValues =>
  Object.fromEntries(
    Object.entries(rows).map(([id, cells]) => [
      id,
      Object.fromEntries(
        periods.map((period, at) => [period, cells[at] ?? '']).filter(([, cell]) => cell !== ''),
      ),
    ]),
  )

/** Every cell of a table: what it is of, its period, and what is printed. */
export const cellsOf = ({ periods, rows }: PaperTable): [id: string, period: string, printed: string][] =>
  Object.entries(rows).flatMap(([id, cells]) =>
    periods.map((period, at): [string, string, string] => [id, period, cells[at] ?? '']),
  )

/** Cells written in a line, apart by a space or more; `_` stands for a space in a cell, `.` for a blank one. */
export const cells = (line: string): string[] =>
  line
    .trim()
    .split(/\s+/)
    .map((cell) => (cell === '.' ? '' : cell.replaceAll('_', ' ')))
