import { asUnlikelyAs, binomial, hypergeometric, leastChance, type Distribution } from './distribution.ts'

/** What a value is made of: a count of children, or a count out of a number of children or a population. */
export interface Counted {
  readonly numerator: number | null
  /** `null` for a count. */
  readonly denominator: number | null
  /** For a mean: the sum of the squares of its cases. */
  readonly squares?: number
}

/** The kinds of the catalogue. */
export type ChangeKind = 'count' | 'share' | 'rate' | 'average' | 'median' | 'ratio'

/** Whether a value moved more than chance explains, and how often chance alone would move it as far. */
export interface Change {
  readonly verdict: 'higher' | 'lower' | 'no-evidence' | 'cannot-tell'
  /** Absent when it cannot be told. */
  readonly p?: number
}

const surprising = 0.05

/** Is `now` different from `then` by more than chance, at 1 in 20? Exact tests, so that a steady world is called
 *  changed at most once in twenty: Fisher's for shares, the conditional binomial test of two Poisson counts for
 *  counts and rates, the large-sample test of two means for averages of thirty cases or more. `cannot-tell` too when the numbers are
 *  so few that no result could have been surprising.
 *
 *  Compare the same month a year apart: windows of twelve months then do not overlap. Months next to each other do,
 *  and so must not be compared. Children in care on both days make two stocks more alike than the test supposes, so
 *  it speaks up more seldom than it might; brothers and sisters coming together make flows rougher, so it may speak
 *  up somewhat more often. */
export function changeOverYear(now: Counted, then: Counted, kind: ChangeKind): Change {
  if (kind === 'average') return meansApart(now, then)
  // What makes up a ratio hangs together (a pupil's sessions), so no test of independent cases fits it.
  // The spread about a median is not told by sums.
  if (kind === 'ratio' || kind === 'median') return { verdict: 'cannot-tell' }
  const expected = kind === 'share' ? sharesAlike(now, then) : countsAlike(now, then, kind)
  if (expected === undefined || now.numerator === null) return { verdict: 'cannot-tell' }
  const difference = level(now, kind) - level(then, kind)
  if (difference !== 0 && leastChance(expected) > surprising) return { verdict: 'cannot-tell' }
  const p = difference === 0 ? 1 : asUnlikelyAs(now.numerator, expected)
  if (p > surprising) return { verdict: 'no-evidence', p }
  return { verdict: difference > 0 ? 'higher' : 'lower', p }
}

/** What the numerator of now would be by chance, were both shares the same and the total what it is. */
function sharesAlike(now: Counted, then: Counted): Distribution | undefined {
  const [a, n, b, m] = [now.numerator, now.denominator, then.numerator, then.denominator]
  if (a === null || b === null || !n || !m) return undefined
  return hypergeometric(n, m, a + b)
}

/** What the count of now would be by chance, were both rates the same and the total what it is. */
function countsAlike(now: Counted, then: Counted, kind: 'count' | 'rate'): Distribution | undefined {
  if (now.numerator === null || then.numerator === null) return undefined
  const [base, baseThen] = kind === 'rate' ? [now.denominator, then.denominator] : [1, 1]
  return base && baseThen ? binomial(now.numerator + then.numerator, base / (base + baseThen)) : undefined
}

const level = ({ numerator, denominator }: Counted, kind: ChangeKind): number =>
  (numerator ?? 0) / (kind === 'count' ? 1 : (denominator ?? 1))

/** With fewer cases a mean is too easily moved by one of them. */
const enough = 30

/** Two means with the spread about each: how many standard errors lie between them. */
function meansApart(now: Counted, then: Counted): Change {
  const [a, b] = [meanOf(now), meanOf(then)]
  if (a === undefined || b === undefined) return { verdict: 'cannot-tell' }
  const error = Math.sqrt(a.variance + b.variance)
  const difference = a.mean - b.mean
  const p = difference === 0 ? 1 : twoSided(Math.abs(difference) / error)
  if (p > surprising) return { verdict: 'no-evidence', p }
  return { verdict: difference > 0 ? 'higher' : 'lower', p }
}

/** A mean and the variance of that mean. */
function meanOf({
  numerator,
  denominator: n,
  squares,
}: Counted): { mean: number; variance: number } | undefined {
  if (numerator === null || n === null || n < enough || squares === undefined) return undefined
  const mean = numerator / n
  return { mean, variance: Math.max(0, squares - n * mean * mean) / (n - 1) / n }
}

/** How often chance alone strays this many standard errors either way. Abramowitz and Stegun 7.1.26, to 1 in 10 million. */
function twoSided(z: number): number {
  const x = z / Math.SQRT2
  const t = 1 / (1 + 0.3275911 * x)
  const series =
    t * (0.254829592 + t * (-0.284496736 + t * (1.421413741 + t * (-1.453152027 + t * 1.061405429))))
  return series * Math.exp(-x * x)
}
