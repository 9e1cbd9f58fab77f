import type { Day } from '../../time/day.ts'
import type { SheetCell } from '../workbook.ts'

/** A column of a list: its heading, and what it says of somebody on the day the list is drawn. */
export type ListColumn<T> = readonly [string, (each: T, drawn: Day) => SheetCell]
