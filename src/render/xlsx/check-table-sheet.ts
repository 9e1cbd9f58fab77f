import type { CellObject } from 'write-excel-file/node'
import type { FixingRow, FixingSheet } from '../../core/reports/check-sheets.ts'
import { apart, listSheet, number, text } from './list.ts'
import type { Row, Sheet } from './sheet.ts'

type MessageOf = (code: string) => string

/** A table's rows that fail, with the cells to look at marked. The child's number stays in sight. */
export function tableSheet({ table, columns, rows }: FixingSheet, messageOf: MessageOf): Sheet {
  const cells = onceEach()
  return listSheet({
    name: table,
    columns: [
      ['Line', 8, 'numbers'],
      ['Checks', 16],
      ...columns.map((column, at) => [column, widthOf(column, at, rows)] as const),
      [WHAT_TO_DO, 100],
      ['File', 24],
    ],
    rows: rows.map((row) => rowCells(row, cells, messageOf)),
    stay: 3,
    empty: '',
  })
}

/** This heading tells a sheet of ours from a table of a return. */
const WHAT_TO_DO = 'What to put right'

const WIDEST = 28

function widthOf(column: string, at: number, rows: readonly FixingRow[]): number {
  const longest = rows.reduce((most, { cells }) => Math.max(most, cells[at]?.length ?? 0), 0)
  return Math.min(WIDEST, Math.max(9, column.length * 1.15 + 4, longest + 2))
}

/** A cell to look at: a fill, and a border for those who do not see the colour. */
const MARK = {
  backgroundColor: '#fde3c8',
  borderStyle: 'medium',
  borderColor: '#a04000',
} as const satisfies CellObject

interface Cells {
  readonly plain: (value: string) => CellObject
  readonly marked: (value: string) => CellObject
  readonly apart: (value: string) => CellObject
}

/** The same words look the same in a hundred thousand rows: each such cell is made once. */
function onceEach(): Cells {
  const once = (make: (value: string) => CellObject) => {
    const made = new Map<string, CellObject>()
    return (value: string): CellObject => {
      const known = made.get(value) ?? make(value)
      made.set(value, known)
      return known
    }
  }
  return {
    plain: once(text),
    marked: once((value) => ({ ...text(value), ...MARK })),
    apart: once((value) => apart(text(value))),
  }
}

const rowCells = ({ file, line, codes, cells, marked }: FixingRow, as: Cells, messageOf: MessageOf): Row => [
  line === undefined ? null : { ...number(line), format: '0' },
  as.apart(codes.join(', ')),
  ...cells.map((cell, place) => (marked.has(place) ? as.marked(cell) : as.plain(cell))),
  as.apart(adviceOn(codes, messageOf)),
  as.plain(file),
]

const MOST_MESSAGES = 3

/** What the worst of its checks say. The sheet of checks explains them all. */
function adviceOn(codes: readonly string[], messageOf: MessageOf): string {
  const said = codes.slice(0, MOST_MESSAGES).map((code) => `${code}: ${messageOf(code)}`)
  const more = codes.length - said.length
  return [...said, ...(more > 0 ? [`And ${more} more: the sheet Checks explains them.`] : [])].join('\n')
}
