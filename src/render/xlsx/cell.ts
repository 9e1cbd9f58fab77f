import type { CellObject } from 'write-excel-file/node'
import type { Cell, NumberFormat } from '../../core/reports/report.ts'
import { isFormulaLike } from '../csv/formula-like.ts'
import { look } from './look.ts'

const formats: Record<NumberFormat, string> = {
  integer: '#,##0',
  'one-decimal': '#,##0.0',
  'two-decimals': '#,##0.00',
  percent: '0%',
  'percent-one-decimal': '0.0%',
  'percent-two-decimals': '0.00%',
}

/** A cell of a table: the true number or date where there is one, shown as the reader sees it; else the words. */
export function cellOf(cell: Cell, align: 'left' | 'right'): CellObject {
  const { number, date } = cell
  if (number !== undefined && Number.isFinite(number))
    return { ...look.cell, align, ...numberOf(cell, number) }
  if (date !== undefined) return { ...look.cell, align: 'left', ...dateOf(cell.text, date) }
  return { ...look.cell, align, ...words(cell.text) }
}

/**
 * Words that stay words. What a spreadsheet could take for a formula is marked as text, so that it stays inert
 * even when somebody edits the cell.
 */
export function words(text: string): CellObject {
  const value = kept(text.slice(0, LONGEST))
  return isFormulaLike(value) ? { value, type: String, format: '@' } : { value, type: String }
}

/** The longest text that a cell may hold. */
const LONGEST = 32_000

/** write-excel-file 4.1 takes `constructor` and its like for something already written; a space makes it new. */
const kept = (text: string): string => (text in {} ? `${text} ` : text)

const numberOf = ({ text, format }: Cell, number: number): CellObject => ({
  value: format?.startsWith('percent') ? number / 100 : number,
  type: Number,
  ...(format ? { format: prefixOf(text) + formats[format] + suffixOf(text) } : {}),
})

/** Pounds are shown as pounds. */
const prefixOf = (text: string): string => (/^-?£/.test(text) ? '"£"' : '')

/** What stands after the number a reader sees, as part of the format: `77% (2020)` keeps its year. */
function suffixOf(text: string): string {
  const suffix = /^-?£?[-\d,.]+%?([^-\d,.%].*)$/.exec(text)?.[1]?.replace(/["\\]/g, '')
  return suffix ? `"${suffix}"` : ''
}

/** A month is shown as a month, a day as a day; both are the period's last day. */
const dateOf = (text: string, date: string): CellObject => ({
  value: new Date(`${date}T00:00:00Z`),
  type: Date,
  format: /^\d/.test(text) ? 'd mmmm yyyy' : 'mmm yyyy',
})
