import type { Field } from './field.ts'
import type { GridRow } from './grid.ts'
import type { ReadValue } from './read-value.ts'

/** How a column of dates is to be read: as it is, or with none believed when they stand with the month first. */
export function wary(field: Field, rows: readonly GridRow[]): Field {
  if (field.column.kind !== 'date' || !isAmerican(field.at, rows)) return field
  const read = (typed: string): ReadValue =>
    slashed.test(typed.trim()) ? { problem: monthFirst } : field.read(typed)
  return { ...field, read }
}

const monthFirst =
  'is in a column of dates with the month first, as in 12/31/2020: write them with the day first, 31/12/2020'

const slashed = /^(\d{1,2})[/.-](\d{1,2})[/.-]\d{4}\b/

/** So many dates that only make sense with the month first, and none that only does with the day first. */
const ENOUGH = 3

function isAmerican(at: number, rows: readonly GridRow[]): boolean {
  let american = 0
  for (const { cells } of rows) {
    const [, first, second] = slashed.exec((cells[at] ?? '').trim()) ?? []
    if (first === undefined) continue
    if (Number(first) > 12) return false
    if (Number(second) > 12) american += 1
  }
  return american >= ENOUGH
}
