import type { Cell, Column } from './report.ts'

/** A column of words. */
export const left = (heading: string): Column => ({ heading, align: 'left' })

/** A column of numbers. */
export const right = (heading: string): Column => ({ heading, align: 'right' })

/** A whole number, as a cell. */
export const integer = (number: number): Cell => ({ text: String(number), number, format: 'integer' })
