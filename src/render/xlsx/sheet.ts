import type { CellObject, Image, Sheet as WrittenSheet } from 'write-excel-file/node'
import type { Table } from '../../core/reports/report.ts'
import { cellOf, words } from './cell.ts'
import { look } from './look.ts'

export type Row = (CellObject | null)[]

/** A sheet before it is written. A link is a cell and the sheet it leads to. */
export interface Sheet {
  readonly name: string
  readonly rows: readonly Row[]
  readonly widths: readonly number[]
  readonly frozen: { readonly rows: number; readonly columns: number }
  readonly links: readonly { readonly row: number; readonly to: string }[]
}

/** A row of words in the first cell. */
export const line = (text: string, style: CellObject = {}): Row => [{ ...style, ...words(text) }]

/** A row of words that runs over `across` columns and as many lines as it needs. */
export const paragraph = (text: string, across: number, width: number, style: CellObject = {}): Row => [
  {
    ...style,
    ...words(text),
    columnSpan: across,
    wrap: true,
    alignVertical: 'top',
    height: 15 * Math.max(1, Math.ceil((text.length * 0.85) / width)),
  },
  ...Array.from({ length: across - 1 }, () => null),
]

/** A table's headings and rows. A last column of words may run over the columns that other tables of the sheet have. */
export const tableRows = (table: Table, widths: readonly number[] = []): Row[] =>
  rowsAlone(table, widths).map((row) => spread(row, table, widths))

/** The last cell over the columns to its right, and as tall as its words then need. */
function spread(row: Row, { columns }: Table, widths: readonly number[]): Row {
  const last = row.at(-1)
  const across = widths.length - columns.length + 1
  if (columns.at(-1)?.align !== 'left' || columns.length < 2 || across < 2 || !last) return row
  const room = widths.slice(columns.length - 1).reduce((sum, width) => sum + width, 0)
  const letters = typeof last.value === 'string' ? last.value.length : 0
  const height = letters > room ? { height: 15 * Math.ceil((letters * 0.95) / room) } : {}
  return [
    ...row.slice(0, -1),
    { ...last, ...height, wrap: true, columnSpan: across },
    ...Array.from({ length: across - 1 }, () => null),
  ]
}

const rowsAlone = (table: Table, widths: readonly number[]): Row[] => [
  table.columns.map(({ heading, align }, at) => ({
    ...look.column,
    ...(widths.length > 0 && { height: headingHeight(table, widths) }),
    align,
    ...words(heading),
    ...gapAfterNumbers(table, at),
  })),
  ...table.rows.map((row) =>
    row.map((cell, at) => ({
      ...cellOf(cell, table.columns[at]?.align ?? 'left'),
      ...gapAfterNumbers(table, at),
    })),
  ),
]

/** Tall enough for the longest heading in the width of its column: few programs find it out themselves. */
const headingHeight = ({ columns }: Table, widths: readonly number[]): number =>
  14 *
  Math.max(1, ...columns.map(({ heading }, at) => Math.ceil((heading.length * 1.2) / (widths[at] ?? 10))))

/** Words do not touch the number to their left. */
const gapAfterNumbers = ({ columns }: Table, at: number): CellObject =>
  columns[at]?.align === 'left' && columns[at - 1]?.align === 'right' ? { indent: 1 } : {}

/** Widths in characters that let every column of the tables be read: none under 10 or over 60. */
export function widthsFor(tables: readonly Table[]): number[] {
  const columns = Math.max(1, ...tables.map((table) => table.columns.length))
  return Array.from({ length: columns }, (_, at) => {
    const texts = tables
      .filter((table) => !mayRunOver(table, at, columns))
      .flatMap(({ columns, rows }) => [
        headingRoom(columns[at]?.heading ?? ''),
        ...rows.map((row) => (row[at]?.text ?? '').length),
      ])
    return Math.min(60, Math.max(10, ...texts.map((letters) => letters + 2)))
  })
}

/** The last words of a table narrower than the sheet have the room of the columns beside them. */
const mayRunOver = ({ columns }: Table, at: number, all: number): boolean =>
  at > 0 && at === columns.length - 1 && columns[at]?.align === 'left' && columns.length < all

/** A heading may run over three lines, but no word is broken. */
const headingRoom = (heading: string): number =>
  Math.max(Math.ceil(heading.length / 3), ...heading.split(' ').map((word) => word.length))

/** The sheet as write-excel-file takes it. */
export const written = ({ name, rows, widths, frozen }: Sheet): WrittenSheet<Image['content']> => ({
  sheet: name,
  data: rows.map((row) => [...row]),
  columns: widths.map((width) => ({ width })),
  stickyRowsCount: frozen.rows,
  stickyColumnsCount: frozen.columns,
  showGridLines: false,
  orientation: 'landscape',
})
