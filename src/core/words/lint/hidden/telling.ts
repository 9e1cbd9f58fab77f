import type { Told } from '../../figures.ts'
import type { Secret } from '../../secrets.ts'
import type { Mention } from '../mentions.ts'
import { isNarrow, type Range } from './said-range.ts'

/** What a hidden figure is held against. */
export interface Telling {
  readonly mention: Mention
  readonly range: Range
  readonly told: Told
  readonly interval: number
  /** What the row is a part of, where it is known. */
  readonly whole: number | null
}

/** Whether a number, were it meant of this hidden figure, tells it more closely than the interval allows. */
export function tells(telling: Telling, secret: Secret): boolean {
  const { mention, range, told, interval } = telling
  const { numerator: n, denominator: d, value } = secret
  const rest = n !== null && d !== null && isShare(told, secret) ? d - n : null
  switch (mention.kind) {
    case 'fraction':
      return n !== null && [n, rest].includes(mention.value) && (mention.of === d || n <= interval)
    case 'percent':
      return tellsShare(telling, secret, rest)
    case 'points':
      return false
    case 'days':
    case 'money':
      return value !== null && isIn(range, value)
    case 'count':
      if (tellsValue(telling, secret)) return true
      if (mention.places > 0) return false
      return [isMean(told) ? null : n, rest, d !== null && d <= interval ? d : null].some(
        (exact) => exact !== null && isNarrow(range, exact, interval),
      )
  }
}

const isShare = ({ unit }: Told, { row }: Secret): boolean => unit === 'percent' || row !== undefined
const isMean = ({ kind }: Told): boolean => kind === 'average' || kind === 'median'
const isIn = ({ low, high }: Range, value: number): boolean => value >= low && value <= high

/** A percentage of the whole tells as many children as lie between its two ends. */
function tellsShare({ range, told, interval, whole }: Telling, secret: Secret, rest: number | null): boolean {
  const { numerator: n, denominator: d } = secret
  const isOf = (part: number | null, all: number | null): boolean =>
    part !== null &&
    all !== null &&
    all > 0 &&
    isIn(range, (part / all) * 100) &&
    isNarrow({ low: (range.low / 100) * all, high: (range.high / 100) * all }, part, interval)
  if (!isShare(told, secret)) return false
  if (n === null || d === null) return secret.value !== null && isIn(range, secret.value)
  return isOf(n, d) || isOf(rest, d) || (secret.row !== undefined && isOf(n, whole))
}

/** A rate or a mean: a rate tells as many as lie between its two ends, a mean of few tells of each. */
function tellsValue({ mention, range, told, interval }: Telling, { numerator: n, value }: Secret): boolean {
  if (mention.places === 0 && !isMean(told)) return false
  if (value === null || !isIn(range, value)) return false
  if (isMean(told) || n === null || value === 0) return true
  const one = n / value
  return isNarrow({ low: range.low * one, high: range.high * one }, n, interval)
}
