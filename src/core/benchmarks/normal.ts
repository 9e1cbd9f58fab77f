/** How often chance alone strays this many standard errors either way. Abramowitz and Stegun 7.1.26, to 1 in 10 million. */
export function twoSided(z: number): number {
  const x = z / Math.SQRT2
  const t = 1 / (1 + 0.3275911 * x)
  const series =
    t * (0.254829592 + t * (-0.284496736 + t * (1.421413741 + t * (-1.453152027 + t * 1.061405429))))
  return series * Math.exp(-x * x)
}

/** The other way round: the standard errors that chance strays by as seldom as this, for chances from 1 in 10 million to 1. */
export function errorsOf(p: number): number {
  let [low, high] = [0, 5.3]
  for (let i = 0; i < 30; i++) {
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
