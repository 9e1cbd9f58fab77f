import type { Cell, Column, Table } from '../src/core/reports/report.ts'

/** A table from plain values: numbers become numbers, a heading that begins with `#` is set to the right. */
export const aTable = (
  caption: string,
  headings: readonly string[],
  rows: readonly (readonly (string | number | Cell)[])[],
): Table => ({ caption, columns: headings.map(aColumn), rows: rows.map((row) => row.map(aCell)) })

/** A share as a board reads it, with the true number behind it. */
export const aShare = (percent: number): Cell => ({
  text: `${Math.round(percent)}%`,
  number: percent,
  format: 'percent',
})

const aColumn = (heading: string): Column =>
  heading.startsWith('#') ? { heading: heading.slice(1), align: 'right' } : { heading, align: 'left' }

function aCell(value: string | number | Cell): Cell {
  if (typeof value === 'object') return value
  if (typeof value === 'string') return { text: value }
  return { text: value.toLocaleString('en-GB'), number: value, format: 'integer' }
}
