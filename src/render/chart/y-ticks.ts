import type { ChartUnit } from '../../core/reports/report.ts'

/** Round values for the axis, zero among them, at most three besides it, the outermost beyond every value. */
export function yTicks(values: readonly number[], unit: ChartUnit): number[] {
  const high = Math.max(0, ...values)
  const low = Math.min(0, ...values)
  if (low < 0) return aroundZero(low, high)
  if (unit === 'percent' && high > 75) return [0, 50, 100]
  return upTo(high, values.every(Number.isInteger) ? 1 : 0)
}

/** `least` is the smallest step: there is no half child. */
function upTo(high: number, least: number): number[] {
  const options = [2, 3].flatMap((count) => [{ count, step: Math.max(least, roundStep(high / count)) }])
  const best = options.reduce((a, b) => (b.count * b.step <= a.count * a.step ? b : a))
  return Array.from({ length: best.count + 1 }, (_, i) => i * best.step)
}

function aroundZero(low: number, high: number): number[] {
  const step = roundStep(Math.max(-low, high) / (high > 0 ? 1 : 2))
  return high > 0 ? [-step, 0, step] : [-2 * step, -step, 0]
}

/** The next of 1, 2, 2.5, 4, 5 and their tens that is not below `least`; one when there is nothing to show. */
function roundStep(least: number): number {
  if (least <= 0) return 1
  const ten = 10 ** Math.floor(Math.log10(least))
  const step = [1, 2, 2.5, 4, 5].map((times) => times * ten).find((it) => it >= least - 1e-9) ?? 10 * ten
  return least > 1 && step < 10 && !Number.isInteger(step) ? 4 : step
}
