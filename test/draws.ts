/** Chance for simulations, the same for the same seed. */
export function draws(seed: number) {
  let state = seed
  /** Mulberry32: between 0 and 1. */
  const chance = (): number => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
  const waited = (): number => -Math.log(1 - chance())
  const poisson = (mean: number): number => {
    let count = -1
    for (let left = mean; left >= 0; left -= waited()) count++
    return count
  }
  const times = (n: number, each: () => number): number => {
    let sum = 0
    for (let i = 0; i < n; i++) sum += each()
    return sum
  }
  return {
    chance,
    poisson,
    binomial: (n: number, p: number): number => times(n, () => (chance() < p ? 1 : 0)),
    normal: (): number => Math.sqrt(2 * waited()) * Math.cos(2 * Math.PI * chance()),
    /** Waits in a month, one at least, about so many, each as likely to end on any day as on another. */
    waits: (about: number, level: number): { count: number; base: number } => {
      const base = 1 + poisson(about - 1)
      return { count: level * times(base, waited), base }
    },
    /** About so many children, one to three together: 1.5 of a family, as brothers and sisters come into care. */
    families: (mean: number): number =>
      times(poisson(mean / 1.5), () => (chance() < 0.65 ? 1 : chance() < 0.6 ? 2 : 3)),
  }
}
