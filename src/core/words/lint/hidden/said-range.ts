import type { Mention } from '../mentions.ts'

/** From the least to the greatest number that some words may stand for. */
export interface Range {
  readonly low: number
  readonly high: number
}

const NO_MORE = /\b(?:up to|at most|no more than|not more than|a maximum of)(?: a)? $/i
const NO_FEWER = /\b(?:at least|no fewer than|no less than|not fewer than|a minimum of)(?: a)? $/i
const FEWER = /\b(?:fewer than|less than|under|below)(?: a)? $/i
const MORE = /\b(?:more than|over|above|upwards of|in excess of)(?: a)? $/i

/** The range a number states: `fewer than five` is 0 to 4, `about 20` is 18 to 22, `12` is 12. */
export function rangeOf(sentence: string, { at, kind, value, slack }: Mention): Range {
  const before = sentence.slice(0, at)
  const step = kind === 'count' || kind === 'fraction' ? 1 : 0
  if (NO_MORE.test(before)) return { low: 0, high: value }
  if (NO_FEWER.test(before)) return { low: value, high: Infinity }
  if (FEWER.test(before)) return { low: 0, high: value - step }
  if (MORE.test(before)) return { low: value + step, high: Infinity }
  return { low: value - slack.below, high: value + slack.above }
}

/** Whether a range leaves a true whole number fewer than `interval` + 1 values it may have. */
export function isNarrow({ low, high }: Range, exact: number, interval: number): boolean {
  const [least, most] = [Math.max(0, Math.ceil(low - 1e-9)), Math.floor(high + 1e-9)]
  return exact >= least && exact <= most && most - least < interval
}
