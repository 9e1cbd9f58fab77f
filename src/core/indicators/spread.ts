import type { Case } from './indicator.ts'

/** How what is averaged lies about its mean. */
export interface Spread {
  readonly median: number
  readonly low: number
  readonly high: number
}

/** The middle and the ends of what each case adds; `undefined` when there are fewer than two. */
export function spreadOf(cases: readonly Pick<Case, 'amount'>[]): Spread | undefined {
  const amounts = cases.map(({ amount }) => amount).sort((a, b) => a - b)
  const [low, high] = [amounts[0], amounts.at(-1)]
  if (low === undefined || high === undefined || amounts.length < 2) return undefined
  return { median: medianOf(amounts), low, high }
}

/** The value in the middle; of an even number, the mean of the two in the middle; 0 of none. */
export function medianOf(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  const at = sorted.length / 2
  return ((sorted[Math.ceil(at) - 1] ?? 0) + (sorted[Math.floor(at)] ?? 0)) / 2
}
