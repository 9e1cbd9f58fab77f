/** Something an attacker knows, or takes for true: the sum of `times` × number lies from `low` to `high`. */
export interface Clue {
  readonly terms: readonly ClueTerm[]
  readonly low: number
  readonly high: number
  /** In words for a data protection officer: `the rows add up to the total`. */
  readonly why: string
  readonly ground: Ground
}

export interface ClueTerm {
  readonly name: string
  readonly times: number
}

/** What a clue rests on, the surest first. Where clues contradict each other, the least sure are given up. */
export const grounds = ['defined', 'printed', 'alike', 'time', 'rows', 'link', 'earlier', 'guess'] as const
export type Ground = (typeof grounds)[number]

export const sureness = (ground: Ground): number => grounds.indexOf(ground)

/** Two numbers are one. */
export const same = (a: string, b: string, why: string, ground: Ground): Clue => ({
  terms: [
    { name: a, times: 1 },
    { name: b, times: -1 },
  ],
  low: 0,
  high: 0,
  why,
  ground,
})

/** Parts add up to a whole. */
export const addUp = (parts: readonly string[], whole: string, why: string, ground: Ground): Clue => ({
  terms: [...parts.map((name) => ({ name, times: 1 })), { name: whole, times: -1 }],
  low: 0,
  high: 0,
  why,
  ground,
})

/** One number is never more than others together. */
export const atMost = (part: string, wholes: readonly string[], why: string, ground: Ground): Clue => ({
  terms: [{ name: part, times: 1 }, ...wholes.map((name) => ({ name, times: -1 }))],
  low: -Infinity,
  high: 0,
  why,
  ground,
})

/** A number, or a sum of numbers, lies in a range. */
export const between = (
  terms: readonly ClueTerm[],
  [low, high]: readonly [number, number],
  why: string,
  ground: Ground,
): Clue => ({
  terms,
  low,
  high,
  why,
  ground,
})
