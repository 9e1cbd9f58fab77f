/** The mean of one value or more. */
export const mean = (values: readonly number[]): number =>
  values.reduce((sum, v) => sum + v, 0) / values.length

/** The middle of one value or more in order; half way between the middle two of an even number. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  const middle = Math.floor(sorted.length / 2)
  return mean(sorted.slice(sorted.length % 2 === 1 ? middle : middle - 1, middle + 1))
}
