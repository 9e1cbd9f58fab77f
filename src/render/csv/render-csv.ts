import { isFormulaLike } from './formula-like.ts'

/** One line of dataset.csv: an indicator's figures for a month, a year or a line of its breakdown. */
export interface CsvRow {
  readonly indicator_id: string
  readonly theme: string
  readonly title: string
  readonly unit: string
  readonly kind: 'month' | 'year' | 'breakdown'
  /** `2020-09`, `2019/20`; empty for a breakdown. */
  readonly period: string
  /** `2020-09-01`. */
  readonly from: string
  readonly to: string
  /** The breakdown's code and what it stands for; empty otherwise. */
  readonly key: string
  readonly label: string
  readonly numerator: number | null
  readonly denominator: number | null
  /** Exact, never rounded. */
  readonly value: number | null
  readonly status: string
  readonly note: string
}

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
] as const satisfies readonly (keyof CsvRow)[]

/**
 * The rows as CSV after RFC 4180, with a byte-order mark so that Excel reads it as UTF-8. No figure is an empty
 * field. Words that a spreadsheet could take for a formula get an apostrophe in front.
 */
export function renderCsv(rows: readonly CsvRow[]): string {
  const lines = rows.map((row) => csvColumns.map((column) => field(row[column])))
  return '\uFEFF' + [csvColumns, ...lines].map((fields) => `${fields.join(',')}\r\n`).join('')
}

function field(value: string | number | null): string {
  if (typeof value === 'string') return quoted(isFormulaLike(value) ? `'${value}` : value)
  return value !== null && Number.isFinite(value) ? String(value) : ''
}

const quoted = (text: string): string => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)
