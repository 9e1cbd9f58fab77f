import type { Lot } from './contrast.ts'

/** A mean monthly count under which a rolling year is told beside the month: a change of so few may show in years only. */
export const RARE = 16

/** Is what is counted so rare that a month says little? */
export const isRare = (months: readonly Pick<Lot, 'count'>[]): boolean =>
  totalOf(months) < RARE * months.length

/** The last twelve monthly counts together; `undefined` of fewer. */
export const rollingYear = (months: readonly Pick<Lot, 'count'>[]): number | undefined =>
  months.length < 12 ? undefined : totalOf(months.slice(-12))

const totalOf = (lots: readonly Pick<Lot, 'count'>[]): number =>
  lots.reduce((sum, { count }) => sum + count, 0)
