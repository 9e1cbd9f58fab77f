/** Chances of the whole numbers from `first` on. They add up to 1; what is left out is rarer than 1 in 10^15. */
export interface Distribution {
  readonly first: number
  readonly chances: readonly number[]
}

/** How many of `n` happen when each happens with chance `p`. */
export function binomial(n: number, p: number): Distribution {
  if (p <= 0) return { first: 0, chances: [1] }
  if (p >= 1) return { first: n, chances: [1] }
  const odds = p / (1 - p)
  return around(Math.floor((n + 1) * p), 0, n, (i) => ((n - i) / (i + 1)) * odds)
}

/** How many of `drawn`, taken from a group of `marked` and a group of `plain`, are from the first. */
export function hypergeometric(marked: number, plain: number, drawn: number): Distribution {
  const mode = Math.floor(((marked + 1) * (drawn + 1)) / (marked + plain + 2))
  return around(
    mode,
    Math.max(0, drawn - plain),
    Math.min(marked, drawn),
    (i) => ((marked - i) * (drawn - i)) / ((i + 1) * (plain - drawn + i + 1)),
  )
}

/** How many events there are when `mean` are expected and each comes by itself. */
export const poisson = (mean: number): Distribution =>
  mean <= 0 ? { first: 0, chances: [1] } : around(Math.floor(mean), 0, Infinity, (i) => mean / (i + 1))

/** The chance of a result as unlikely as the one observed, or more so, on either side. */
export function asUnlikelyAs(observed: number, { first, chances }: Distribution): number {
  const own = chances[observed - first] ?? 0
  // Equal chances computed along different paths differ in the last digits.
  const limit = own * (1 + 1e-9)
  return Math.min(
    1,
    chances.reduce((sum, p) => (p <= limit ? sum + p : sum), 0),
  )
}

/** Twice the chance of a result so far from the middle on its own side, at most 1: `central` leaves out the results for
 *  which this is `outside` or less. */
export function asFarOut(observed: number, { first, chances }: Distribution): number {
  const at = observed - first
  // Each tail is added up for itself: one taken from the other would lose what is very seldom.
  const upTo = chances.reduce((sum, p, i) => (i <= at ? sum + p : sum), 0)
  const fromOn = chances.reduce((sum, p, i) => (i >= at ? sum + p : sum), 0)
  return Math.min(1, 2 * Math.min(upTo, fromOn))
}

/** The least chance that any result could have: when it is not small, no result is surprising. */
export const leastChance = (d: Distribution): number =>
  Math.min(asUnlikelyAs(d.first, d), asUnlikelyAs(d.first + d.chances.length - 1, d))

/** The shortest run of results with at most half of `outside` below it and at most half above. */
export function central({ first, chances }: Distribution, outside: number): { low: number; high: number } {
  const low = chances.findIndex(cumulative((below) => below > outside / 2))
  const high = chances.findIndex(cumulative((upTo) => upTo >= 1 - outside / 2))
  return { low: first + Math.max(0, low), high: first + (high < 0 ? chances.length - 1 : high) }
}

function cumulative(reached: (sum: number) => boolean): (p: number) => boolean {
  let sum = 0
  return (p) => reached((sum += p))
}

/** Builds outwards from the likeliest value, so that nothing overflows however large the counts. */
function around(mode: number, least: number, most: number, step: (i: number) => number): Distribution {
  const up = [1]
  for (let i = mode, w = 1; i < most && w > 1e-17; i++) up.push((w *= step(i)))
  const down: number[] = []
  for (let i = mode - 1, w = 1; i >= least && w > 1e-17; i--) down.push((w /= step(i)))
  const weights = [...down.reverse(), ...up]
  const total = weights.reduce((sum, w) => sum + w, 0)
  return { first: mode - down.length, chances: weights.map((w) => w / total) }
}
