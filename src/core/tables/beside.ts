import type { GridRow } from './grid.ts'

/** Why a row is none of a table's, in a sentence: a total, or a line of words. `undefined` when it may be one. */
export function beside(row: GridRow, headings: readonly string[], isBelowGap: boolean): string | undefined {
  const first = row.cells.find(isFilled)?.trim() ?? ''
  if (total.test(first)) return 'This is a total, not a row. It is not used.'
  if (headings.length < 3) return undefined
  const filled = countFilled(row.cells, 3)
  if (filled === 1 && words.test(first)) return noteAdvice
  if (filled === 2 && isBelowGap && headings.length > 4 && label.test(first)) return noteAdvice
  return undefined
}

/** True for a row of two values or more, none of which holds a figure: headings, or words. */
export const isWordsAlone = ({ cells }: GridRow): boolean =>
  !cells.some(holdsFigure) && countFilled(cells, 2) === 2

const noteAdvice = 'This is a line of words, not a row. It is not used.'

const total =
  /^(grand|sub|overall)?[\s-]*totals?\s*([:=-]\s*)?(\d[\d,.]*|(number|children|rows|records|count)\b.*)?$/i
const words = /\p{L}.*\s.*\S/u
const label = /:$|^(note|source|produced|printed|generated|run|report|end of)\b/i

const isFilled = (cell: string): boolean => cell.trim() !== ''

/** A heading may end in a number (`PN1`), and an identifier hold letters; a value of figures begins with one. */
const holdsFigure = (cell: string): boolean => /^\s*[£-]?\d/.test(cell)

function countFilled(cells: readonly string[], most: number): number {
  let filled = 0
  for (const cell of cells) if (isFilled(cell) && ++filled === most) break
  return filled
}
