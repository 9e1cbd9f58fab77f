import type { Day } from '../time/day.ts'

/** How one column's text becomes a value. `need` says what a missing column or value costs. */
export interface Column<T> {
  readonly kind: 'id' | 'date' | 'partial-date' | 'code' | 'flag' | 'number' | 'text' | 'words'
  /** `row`: without a readable value the row cannot be used. `column`: the file must have it. `optional`: neither. */
  readonly need: 'row' | 'column' | 'optional'
  readonly codes?: Readonly<Record<string, string>>
  /** An unreadable value costs the value only, not the row. */
  readonly spare?: true
  /** A number that may be below 0. */
  readonly signed?: true
  /** Letters of words that are used, where a paragraph's are not enough. */
  readonly most?: number
  /** Only for the type; never set. */
  readonly value?: T
}

export const id: Column<string> = { kind: 'id', need: 'row' }
export const text: Column<string> = { kind: 'text', need: 'optional' }
export const workerId: Column<string> = { kind: 'text', need: 'row' }
export const number: Column<number> = { kind: 'number', need: 'column' }
export const flag: Column<boolean> = { kind: 'flag', need: 'column' }
export const partialDate: Column<string> = { kind: 'partial-date', need: 'optional' }
export const keyDate: Column<Day> = { kind: 'date', need: 'row' }
export const date: Column<Day> = { kind: 'date', need: 'column' }
export const birth: Column<Day> = { kind: 'date', need: 'optional', spare: true }
export const code = (set: Readonly<Record<string, string>>): Column<string> => ({
  kind: 'code',
  need: 'column',
  codes: set,
})
export const optional = <T>(column: Column<T>): Column<T> => ({ ...column, need: 'optional' })
