import type { DataSetRow } from '../../core/reports/data-set-rows.ts'
import { isFormulaLike } from './formula-like.ts'

/** The columns of dataset.csv, in their order. */
export const csvColumns = [
  'indicator_id',
  'theme',
  'title',
  'unit',
  'kind',
  'period',
  'from',
  'to',
  'key',
  'label',
  'numerator',
  'denominator',
  'value',
  'status',
  'note',
] as const satisfies readonly (keyof DataSetRow)[]

/**
 * The rows as CSV after RFC 4180, with a byte-order mark so that Excel reads it as UTF-8. No figure is an empty
 * field. Words that a spreadsheet could take for a formula get an apostrophe in front.
 */
export function renderCsv(rows: readonly DataSetRow[]): string {
  const lines = rows.map((row) => csvColumns.map((column) => field(row[column])))
  return '\uFEFF' + [csvColumns, ...lines].map((fields) => `${fields.join(',')}\r\n`).join('')
}

function field(value: string | number | null): string {
  if (typeof value === 'string') return quoted(isFormulaLike(value) ? `'${value}` : value)
  return value !== null && Number.isFinite(value) ? String(value) : ''
}

const quoted = (text: string): string => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)
