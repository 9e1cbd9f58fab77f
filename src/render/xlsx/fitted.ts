import type { CellObject } from 'write-excel-file/node'
import type { Row } from './sheet.ts'

const POINTS_A_LINE = 13
/** A spreadsheet has no row taller than 409 points. */
const MOST_LINES = 30

/** Rows as tall as their wrapped words need: few programs find it out themselves. Widths are in characters. */
export const fitted = (rows: readonly Row[], widths: readonly number[]): Row[] =>
  rows.map((row) => {
    const lines = Math.min(MOST_LINES, Math.max(1, ...row.map((cell, at) => linesOf(cell, widths[at] ?? 10))))
    const [first = null, ...others] = row
    return lines === 1 ? row : [{ ...first, height: POINTS_A_LINE * lines + 2 }, ...others]
  })

function linesOf(cell: CellObject | null, width: number): number {
  if (cell?.wrap !== true || typeof cell.value !== 'string') return 1
  return cell.value
    .split('\n')
    .reduce((sum, line) => sum + Math.max(1, Math.ceil((line.length * 0.98) / width)), 0)
}
