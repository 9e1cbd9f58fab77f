import type { Benchmark } from './benchmark.ts'
import type { Measure } from './measure.ts'
import type { Published, PublishedCell, PublishedCells } from './tables.ts'

/** What a benchmark takes from one published cell. */
export type Reading = Pick<Benchmark, 'value' | 'numerator' | 'denominator' | 'symbol' | 'text'>

const daysInMonth = 365.25 / 12

/** A published cell in the indicator's unit: a value with its counts, or the symbol printed instead. */
export function readCell(measure: Measure, [value, numerator, denominator]: PublishedCell): Reading {
  if (typeof value === 'string') return { symbol: value }
  if (value === null) return {}
  if (measure.form === 'complement') return complement(value, numerator, denominator)
  if (measure.form === 'months-as-days') return { value: value * daysInMonth, text: yearsAndMonths(value) }
  return { value, ...counts(numerator, denominator) }
}

/** The cell of an area in a period; `undefined` when the file has none. */
export const cellAt = (cells: PublishedCells, area: string, period: string): PublishedCell | undefined =>
  cells.areas[area]?.[cells.periods.indexOf(period)] ?? undefined

/** The file a period was read from. */
export const fileOf = ({ files, periods }: PublishedCells, period: string): string =>
  files[periods.indexOf(period)] ?? ''

/** The value of an area in a period, in the indicator's unit; `undefined` when there is none or a symbol instead. */
export function valueAt(
  measure: Measure,
  cells: PublishedCells,
  area: string,
  period: string,
): number | undefined {
  const cell = cellAt(cells, area, period)
  return cell && readCell(measure, cell).value
}

function complement(value: number, numerator: Published, denominator: Published): Reading {
  // Tenths, as published: 100 - 9.1 is not 90.9 in binary.
  const rest = Math.round((100 - value) * 10) / 10
  const both = typeof numerator === 'number' && typeof denominator === 'number'
  return { value: rest, ...(both && { numerator: denominator - numerator, denominator }) }
}

const counts = (numerator: Published, denominator: Published): Reading => ({
  ...(typeof numerator === 'number' && { numerator }),
  ...(typeof denominator === 'number' && { denominator }),
})

function yearsAndMonths(months: number): string {
  const years = Math.floor(months / 12)
  const rest = months % 12
  const parts = [years > 0 && plural(years, 'year'), rest > 0 && plural(rest, 'month')]
  return parts.filter(Boolean).join(' ') || '0 months'
}

const plural = (n: number, noun: string): string => `${n} ${noun}${n === 1 ? '' : 's'}`
