import type { CellObject } from 'write-excel-file/node'
import { words } from './cell.ts'
import { fitted } from './fitted.ts'
import { look } from './look.ts'
import type { Row, Sheet } from './sheet.ts'

/** A list to work through: a heading and a width for each column, rows, and what stands above the headings. */
export interface List {
  readonly name: string
  readonly columns: readonly (readonly [heading: string, width: number, of?: 'numbers'])[]
  readonly rows: readonly Row[]
  readonly above?: readonly Row[]
  /** How many columns stay in sight when the sheet is moved sideways. */
  readonly stay?: number
  /** What is said when there are no rows. */
  readonly empty: string
}

/** A sheet of one list. Its headings are the last row that stays in sight. */
export function listSheet({ name, columns, rows, above = [], stay = 0, empty }: List): Sheet {
  const widths = columns.map(([, width]) => width)
  const headings = columns.map(([heading, , of], at): CellObject => {
    const align = of === 'numbers' ? 'right' : 'left'
    const gap = align === 'left' && columns[at - 1]?.[2] === 'numbers' ? { indent: 1 } : {}
    return { ...look.column, ...words(heading), align, ...gap }
  })
  const body = rows.length === 0 ? [[{ ...look.quiet, ...words(empty) }]] : fitted(rows, widths)
  return {
    name,
    rows: [...above, ...fitted([headings], widths), ...body],
    widths,
    frozen: { rows: above.length + 1, columns: stay },
    links: [],
  }
}

/** A count, and words that may run over several lines. */
export const number = (value: number): CellObject => ({
  ...look.cell,
  value,
  type: Number,
  format: '#,##0',
})
export const text = (value: string): CellObject => ({ ...look.cell, ...words(value), wrap: true })
/** Words beside a number, which they must not touch. */
export const apart = (cell: CellObject): CellObject => ({ ...cell, align: 'left', indent: 1 })
