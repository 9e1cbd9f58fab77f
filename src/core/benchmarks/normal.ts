/** How often chance alone strays this many standard errors either way, to 1 part in a million however seldom that is:
 *  Abramowitz and Stegun 7.1.26 near the middle, Laplace's continued fraction (26.2.14) further out. */
export function twoSided(z: number): number {
  return z < NEAR ? near(z) : far(z)
}

const NEAR = 2.5

function near(z: number): number {
  const x = z / Math.SQRT2
  const t = 1 / (1 + 0.3275911 * x)
  const series =
    t * (0.254829592 + t * (-0.284496736 + t * (1.421413741 + t * (-1.453152027 + t * 1.061405429))))
  return series * Math.exp(-x * x)
}

function far(z: number): number {
  let below = z
  for (let i = 60; i > 0; i--) below = z + i / below
  return (2 * Math.exp((-z * z) / 2)) / Math.sqrt(2 * Math.PI) / below
}

/** The other way round: the standard errors that chance strays by as seldom as this, 8.5 at most. */
export function errorsOf(p: number): number {
  let [low, high] = [0, 8.5]
  for (let i = 0; i < 32; i++) {
    const middle = (low + high) / 2
    if (twoSided(middle) > p) low = middle
    else high = middle
  }
  return (low + high) / 2
}

/** What so many standard errors are worth when the error itself is only guessed from a few numbers: fewer. Wallace's
 *  approximation to Student's distribution, `known` being its degrees of freedom. */
export const worthOf = (errors: number, known: number): number =>
  ((8 * known + 1) / (8 * known + 3)) * Math.sqrt(known * Math.log1p((errors * errors) / known))
