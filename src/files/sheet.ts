import type { CellObject, Range, WorkSheet } from '@e965/xlsx'
import type { Grid, GridRow } from '../core/tables/grid.ts'
import type { Listed } from '../core/tables/listed.ts'
import { lineOf } from './csv.ts'
import { MOST_CELLS, tooManyCells } from './limits.ts'
import { Refusal } from './refusal.ts'

/** How a cell reads; `undefined` for a formula of which the file holds no result. */
export type TextOf = (cell: CellObject | undefined) => string | undefined

type Cells = (CellObject | undefined)[][]

/** One sheet of a workbook as a grid, with remarks on what a person looking at it would not see. */
export function gridOfSheet(file: string, sheet: WorkSheet, isHidden: boolean, textOf: TextOf): Grid {
  const cells = (sheet['!data'] ?? []) as Cells
  const merged = fillMerged(cells, sheet['!merges'] ?? [])
  const lost = new Map<number, number[]>()
  const rows = rowsOf(cells, (cell, column, line) => {
    const text = textOf(cell)
    if (text === undefined) lost.set(column, [...(lost.get(column) ?? []), line])
    return text ?? ''
  })
  const [headings, ...rest] = rows
  if (headings === undefined) return { file, headings: [], rows: [] }
  const remarks = [
    ...(isHidden ? [remark(file, 1, 'whole sheet', hiddenSheet)] : []),
    ...hiddenRows(file, sheet, rows),
    ...(merged.length > 0
      ? [remark(file, Math.min(...merged), 'merged cells', mergedCells(merged.length))]
      : []),
    ...[...lost].map(([at, lines]) =>
      remark(file, lines[0] ?? 1, `column ${letters(at)}`, noResult(lines.length)),
    ),
  ]
  const said = remarks.length > 0 ? { remarks } : {}
  return { file, headings: headings.cells, ...lineOf(headings), rows: rest, ...said }
}

function rowsOf(
  cells: Cells,
  textOf: (cell: CellObject | undefined, column: number, line: number) => string,
): GridRow[] {
  let all = 0
  const rows: GridRow[] = []
  for (const [at, row] of (cells as (Cells[number] | undefined)[]).entries()) {
    if (row === undefined) continue
    all += row.length
    if (all > MOST_CELLS) throw new Refusal(tooManyCells)
    const texts = Array.from(row, (cell, column) => textOf(cell, column, at + 1))
    if (texts.some((text) => text.trim() !== '')) rows.push({ line: at + 1, cells: texts })
  }
  return rows
}

/** So many merged cells are filled at most: a sheet merged from end to end would keep us busy for hours. */
const MOST_MERGED = 200_000

/** Writes the value of cells merged downwards into each row they cover; gives the lines they begin on. */
function fillMerged(cells: Cells, merges: readonly Range[]): number[] {
  const lines: number[] = []
  let left = MOST_MERGED
  for (const { s: from, e: to } of merges) {
    const value = cells[from.r]?.[from.c]
    if (value === undefined || to.r === from.r) continue
    lines.push(from.r + 1)
    for (let at = from.r + 1; at <= Math.min(to.r, cells.length - 1) && left-- > 0; at++)
      if (holdsMore(cells[at], from.c)) (cells[at] as Cells[number])[from.c] = value
  }
  return lines
}

/** Only a row with values of its own is one: a block of cells merged for its looks makes none. */
const holdsMore = (row: Cells[number] | undefined, column: number): boolean =>
  row?.some((cell, at) => at !== column && cell?.v !== undefined && cell.v !== '') ?? false

function hiddenRows(file: string, sheet: WorkSheet, rows: readonly GridRow[]): Listed[] {
  const looks = sheet['!rows'] ?? []
  const hidden = rows.filter(({ line }) => looks[line - 1]?.hidden)
  return hidden.length === 0
    ? []
    : [remark(file, hidden[0]?.line ?? 1, 'hidden rows', hiddenAdvice(hidden.length))]
}

const remark = (file: string, line: number, column: string, advice: string): Listed => ({
  file,
  line,
  column,
  read: '',
  advice,
})

const hiddenSheet = 'The sheet is hidden in the workbook. It was read: delete it if it should not count.'
const hiddenAdvice = (many: number) =>
  many === 1
    ? '1 row is hidden in the workbook. It was read: delete it if it should not count.'
    : `${many} rows are hidden in the workbook. They were read: delete them if they should not count.`
const mergedCells = (many: number) =>
  `Cells are merged over several rows in ${many === 1 ? 'one place' : `${many} places`}. Each row was read with their value. Unmerge them to be sure.`
const noResult = (many: number) =>
  `${many === 1 ? 'A cell holds a formula whose result was' : `${many} cells hold formulas whose results were`} not saved: read as blank. Open the workbook in Excel, save it and try again.`

/** `A` for 0, `AA` for 26, as Excel names its columns. */
const letters = (at: number): string =>
  (at < 26 ? '' : letters(Math.floor(at / 26) - 1)) + String.fromCharCode(65 + (at % 26))
