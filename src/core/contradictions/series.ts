import type { Finding } from './finding.ts'

/** A number month after month, in order. */
export interface Months {
  readonly where: string
  readonly values: readonly { readonly period: string; readonly value: number | undefined }[]
}

/** A running total can only grow: the first month in which it is lower than before. */
export function fallingTotal({ where, values }: Months): Finding[] {
  const told = values.flatMap(({ period, value }) => (value === undefined ? [] : [{ period, value }]))
  const at = told.findIndex(({ value }, i) => i > 0 && value < (told[i - 1]?.value ?? value))
  const [before, now] = [told[at - 1], told[at]]
  if (at === -1 || !before || !now) return []
  return [
    {
      what: 'falling-total',
      where,
      printed: `${String(before.value)} in ${before.period}, ${String(now.value)} in ${now.period}`,
      recomputed: `at least ${String(before.value)}`,
      sentence: `${where} falls from ${String(before.value)} in ${before.period} to ${String(now.value)} in ${now.period}, so it cannot be a running total.`,
    },
  ]
}

/** How many times the whole year before a part of this one must hold before it is asked what is counted. */
const UNLIKELY = 5

/** Months that cannot well be a flow: part of a year makes many times the whole year before, and they do not only grow,
 *  so they are no running total either. Likely a number on a day. */
export function stockOrFlow(months: Months, yearBefore: number | undefined): Finding[] {
  const told = months.values.flatMap(({ value }) => value ?? [])
  const sum = told.reduce((a, b) => a + b, 0)
  if (yearBefore === undefined || told.length < 3 || told.length > 12) return []
  if (sum <= Math.max(yearBefore, 1) * UNLIKELY || fallingTotal(months).length === 0) return []
  return [
    {
      what: 'stock-or-flow',
      where: months.where,
      printed: told.join(', '),
      recomputed: `${String(sum)} in ${String(told.length)} months`,
      sentence: `${months.where}: ${told.join(', ')} by month would make ${String(sum)} in ${String(told.length)} months, after ${String(yearBefore)} in the whole year before; and they fall, so they are no running total. Say whether this is a number on a day, in the month or since April.`,
    },
  ]
}
