/** Things to choose from, each with its weight. Weights need not add up to anything. */
export type Weights<T> = readonly (readonly [T, number])[]

/** A stream of chance that gives the same answers for the same seed, for ever. */
export interface Chance {
  /** From 0 up to, not including, 1. */
  unit(): number
  happens(probability: number): boolean
  /** A whole number from `low` to `high`, both included. */
  whole(low: number, high: number): number
  /** A wait with the given mean, any length, shorter waits being likelier (exponential). */
  wait(mean: number): number
  normal(mean: number, spread: number): number
  pick<T>(weights: Weights<T>): T
  one<T>(list: readonly T[]): T
}

/** The stream for one seed and, under it, one child and one subject: streams of different keys do not disturb each other. */
export function makeChance(seed: number, child = 0, subject = 0): Chance {
  const unit = sfc32(scramble(seed, 1), scramble(child, 2), scramble(subject, 3))
  return {
    unit,
    happens: (probability) => unit() < probability,
    whole: (low, high) => low + Math.floor(unit() * (high - low + 1)),
    wait: (mean) => -mean * Math.log(1 - unit()),
    normal: (mean, spread) => mean + spread * (unit() + unit() + unit() + unit() - 2) * Math.sqrt(3),
    pick: (weights) => pick(weights, unit()),
    one: (list) => list[Math.floor(unit() * list.length)] as (typeof list)[number],
  }
}

function pick<T>(weights: Weights<T>, at: number): T {
  let left = at * weights.reduce((sum, [, weight]) => sum + weight, 0)
  for (const [choice, weight] of weights) {
    left -= weight
    if (left < 0) return choice
  }
  const last = weights.at(-1)
  if (last === undefined) throw new Error('Nothing to choose from.')
  return last[0]
}

/** Chris Doty-Humphrey's small fast counter generator: 32-bit, and far more than random enough for a made-up town. */
function sfc32(seedA: number, seedB: number, seedC: number): () => number {
  let [a, b, c, counter] = [seedA, seedB, seedC, 1]
  const next = (): number => {
    const t = (a + b + counter) | 0
    counter = (counter + 1) | 0
    a = b ^ (b >>> 9)
    b = (c + (c << 3)) | 0
    c = ((c << 21) | (c >>> 11)) + t
    return (t >>> 0) / 4_294_967_296
  }
  for (let i = 0; i < 12; i++) next()
  return next
}

function scramble(value: number, salt: number): number {
  let x = (value + salt * 0x9e3779b9) | 0
  x = Math.imul(x ^ (x >>> 16), 0x21f0aaad)
  x = Math.imul(x ^ (x >>> 15), 0x735a2d97)
  return x ^ (x >>> 15)
}
