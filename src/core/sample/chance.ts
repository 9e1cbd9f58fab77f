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
  return new Stream(scramble(seed, 1), scramble(child, 2), scramble(subject, 3))
}

/** Chris Doty-Humphrey's small fast counter generator (sfc32): far more than random enough for a made-up town. */
class Stream implements Chance {
  private a: number
  private b: number
  private c: number
  private counter = 1

  constructor(a: number, b: number, c: number) {
    this.a = a
    this.b = b
    this.c = c
    for (let i = 0; i < 12; i++) this.unit()
  }

  unit(): number {
    const t = (this.a + this.b + this.counter) | 0
    this.counter = (this.counter + 1) | 0
    this.a = this.b ^ (this.b >>> 9)
    this.b = (this.c + (this.c << 3)) | 0
    this.c = (((this.c << 21) | (this.c >>> 11)) + t) | 0
    return (t >>> 0) / 4_294_967_296
  }

  happens(probability: number): boolean {
    return this.unit() < probability
  }

  whole(low: number, high: number): number {
    return low + Math.floor(this.unit() * (high - low + 1))
  }

  wait(mean: number): number {
    return -mean * Math.log(1 - this.unit())
  }

  normal(mean: number, spread: number): number {
    const sum = this.unit() + this.unit() + this.unit() + this.unit()
    return mean + spread * (sum - 2) * Math.sqrt(3)
  }

  pick<T>(weights: Weights<T>): T {
    return pick(weights, this.unit())
  }

  one<T>(list: readonly T[]): T {
    return list[Math.floor(this.unit() * list.length)] as T
  }
}

function pick<T>(weights: Weights<T>, at: number): T {
  let sum = 0
  for (const [, weight] of weights) sum += weight
  let left = at * sum
  for (const [choice, weight] of weights) {
    left -= weight
    if (left < 0) return choice
  }
  const last = weights.at(-1)
  if (last === undefined) throw new Error('Nothing to choose from.')
  return last[0]
}

function scramble(value: number, salt: number): number {
  let x = (value + salt * 0x9e3779b9) | 0
  x = Math.imul(x ^ (x >>> 16), 0x21f0aaad)
  x = Math.imul(x ^ (x >>> 15), 0x735a2d97)
  return x ^ (x >>> 15)
}
