import { calendar, type Day } from '../time/day.ts'
import type { FileName } from './columns.ts'

/** Puts a row at the end of a file. */
export type Add = (file: FileName, ...cells: readonly string[]) => void

const written: string[] = []

/** `05/04/2024`; blank for no day. Kept, because a sample writes the same few thousand days a million times. */
export function dateCell(on: Day | undefined): string {
  if (on === undefined) return ''
  const known = written[on]
  if (known !== undefined) return known
  const { year, month, date } = calendar(on)
  const text = `${two(date)}/${two(month)}/${String(year)}`
  written[on] = text
  return text
}

/** A line of CSV. No value in a return needs quoting. */
export const line = (...cells: readonly (string | number)[]): string => cells.join(',')

export const flagCell = (yes: boolean): string => (yes ? '1' : '0')

const two = (number: number): string => String(number).padStart(2, '0')
