import { meanOf, type ChangeKind, type Counted } from './chance.ts'
import { contrast, type Chancy, type Contrast, type Lot } from './contrast.ts'
import { twoSided } from './normal.ts'
import { clumping, roughened } from './scatter.ts'
import { fewerOf, leastOf, SHORT, SHORT_GUESSED } from './doubling.ts'
import { STRONG } from './seldom.ts'

/** Whether two figures differ by more than chance: `too-few` when even a doubling would not have stood out, and
 *  `cannot-tell` when nothing says how far chance moves them. */
export interface Apart {
  readonly verdict: 'higher' | 'lower' | 'no-evidence' | 'too-few' | 'cannot-tell'
  /** True when chance would bring it ten times more seldom still. */
  readonly strong: boolean
}

/** How seldom chance may speak; `months` is how single months of the same measure strayed, where they are known: what
 *  comes in clumps must stand out the further. */
export interface Strictness {
  readonly seldom: number
  readonly months?: readonly Lot[]
}

/** Two figures whose windows share no day, held against each other. Exact tests, so that a steady world is called
 *  changed no oftener than `seldom`: Fisher's for shares, the conditional binomial test of two Poisson counts for
 *  counts and rates; the large-sample test of two means for averages of thirty cases or more. Figures of the same
 *  children at both ends are more alike than two groups drawn anew, and are called changed more seldom than that. */
export function apart(now: Counted, then: Counted, kind: ChangeKind, strictness: Strictness): Apart {
  if (kind === 'average') return meansApart(now, then, strictness.seldom)
  const chancy = chancyOf(kind)
  const [a, b] = [lotOf(now, kind), lotOf(then, kind)]
  const found = chancy && a && b ? contrast(a, b, chancy) : undefined
  if (!chancy || !a || !b || !found) return { verdict: 'cannot-tell', strong: false }
  const judged = judge({ ...found, p: rough(found.p, chancy, strictness) }, strictness.seldom)
  return judged.verdict !== 'no-evidence' || doublingShows(a, b, chancy, strictness)
    ? judged
    : { verdict: 'too-few', strong: false }
}

/** What makes up a ratio hangs together, as a pupil's sessions do, and the spread about a median is not told by sums: no
 *  test of independent cases fits them. */
export function chancyOf(kind: ChangeKind): Chancy | undefined {
  if (kind === 'share') return 'binomial'
  return kind === 'count' || kind === 'rate' ? 'poisson' : undefined
}

function lotOf({ numerator, denominator }: Counted, kind: ChangeKind): Lot | undefined {
  const base = kind === 'count' ? 1 : denominator
  return numerator === null || !base ? undefined : { count: numerator, base }
}

function judge({ up, p }: Contrast, seldom: number): Apart {
  if (p > seldom) return { verdict: 'no-evidence', strong: false }
  return { verdict: up ? 'higher' : 'lower', strong: p <= seldom / STRONG }
}

const rough = (p: number, chancy: Chancy, { months = [] }: Strictness): number =>
  roughened(p, clumping([months], chancy))

/** Would twice as many have stood out, at least four times in five? Of a share above half, twice as many of those of
 *  whom it is not true. */
function doublingShows(now: Lot, then: Lot, chancy: Chancy, strictness: Strictness): boolean {
  const few = fewerOf(then, chancy)
  const { times, known } = clumping([strictness.months ?? []], chancy)
  const twice = leastOf((2 * few.count * now.base) / few.base, times, known < 1 ? SHORT : SHORT_GUESSED)
  const found = contrast({ count: twice, base: now.base }, few, chancy)
  return found !== undefined && found.up && rough(found.p, chancy, strictness) <= strictness.seldom
}

/** How much surer two means must be: a few long waits make them stray further than the test allows for. Found by the
 *  simulation in trend-simulation.test.ts. */
const SKEWED = 2

function meansApart(now: Counted, then: Counted, seldom: number): Apart {
  const [a, b] = [meanOf(now), meanOf(then)]
  if (!a || !b)
    return { verdict: hasSpread(now) && hasSpread(then) ? 'too-few' : 'cannot-tell', strong: false }
  const judged = judge(meansContrast(a, b), seldom)
  const twice = { mean: 2 * b.mean, variance: 4 * b.variance }
  const short = { ...twice, mean: twice.mean - SHORT * Math.sqrt(twice.variance + b.variance) }
  const shows = short.mean > b.mean && meansContrast(short, b).p <= seldom
  return judged.verdict !== 'no-evidence' || shows ? judged : { verdict: 'too-few', strong: false }
}

function meansContrast(a: Mean, b: Mean): Contrast {
  const difference = a.mean - b.mean
  const errors = Math.abs(difference) / Math.sqrt(a.variance + b.variance)
  return { up: difference > 0, p: difference === 0 ? 1 : Math.min(1, SKEWED * twoSided(errors)) }
}

type Mean = NonNullable<ReturnType<typeof meanOf>>

const hasSpread = ({ numerator, denominator, squares }: Counted): boolean =>
  numerator !== null && denominator !== null && squares !== undefined
