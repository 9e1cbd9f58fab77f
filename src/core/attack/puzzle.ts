import { sureness, type Clue } from './clue.ts'

/** Numbers nobody prints, and what is known of them: whole numbers within bounds, and sums of them within bounds. */
export interface Puzzle {
  readonly low: Float64Array
  readonly high: Float64Array
  readonly sums: readonly PuzzleSum[]
  /** Which unknown a name stands for; `undefined` when it is known, or never heard of. */
  readonly unknown: (name: string) => number | undefined
  readonly known: (name: string) => number | undefined
  /** Clues that what is printed contradicts. */
  readonly refused: readonly Clue[]
}

export interface PuzzleSum {
  readonly terms: readonly { readonly at: number; readonly times: number }[]
  readonly low: number
  readonly high: number
  readonly clue: Clue
}

export interface PublicNumber {
  readonly name: string
  readonly least: number
  /** What is printed, where it is. */
  readonly value: number | undefined
}

/** Puts what is printed into the clues: numbers that are surely one become one, and what is left is unknown. */
export function puzzleOf(numbers: readonly PublicNumber[], clues: readonly Clue[]): Puzzle {
  const joined = joinedNumbers(numbers)
  const refused: Clue[] = []
  const ordered = [...clues].sort((a, b) => sureness(a.ground) - sureness(b.ground))
  const rest = ordered.filter((clue) => {
    if (!isSurelySame(clue)) return true
    if (!joined.join(clue)) refused.push(clue)
    return false
  })
  const { unknowns, index } = joined.counted()
  const known = (name: string): number | undefined => joined.value(name)
  const sums = rest.flatMap((clue) => {
    const sum = sumOf(clue, known, index)
    if (sum === 'contradicted') refused.push(clue)
    return typeof sum === 'object' ? [sum] : []
  })
  return {
    low: Float64Array.from(unknowns, ({ least }) => least),
    high: new Float64Array(unknowns.length).fill(Infinity),
    sums,
    unknown: index,
    known,
    refused,
  }
}

/** A clue that two numbers are one is taken at its word where it rests on definitions; others may be given up later. */
const isSurelySame = ({ terms: [a, b, ...more], low, high, ground }: Clue): boolean =>
  more.length === 0 &&
  a?.times === 1 &&
  b?.times === -1 &&
  low === 0 &&
  high === 0 &&
  (ground === 'alike' || ground === 'defined' || ground === 'printed')

function sumOf(
  clue: Clue,
  known: Puzzle['known'],
  index: Puzzle['unknown'],
): PuzzleSum | 'contradicted' | 'says-nothing' {
  let told = 0
  const times = new Map<number, number>()
  for (const term of clue.terms) {
    const value = known(term.name)
    if (value !== undefined) {
      told += value * term.times
      continue
    }
    const at = index(term.name)
    if (at === undefined) return 'says-nothing'
    times.set(at, (times.get(at) ?? 0) + term.times)
  }
  const terms = [...times].flatMap(([at, by]) => (by === 0 ? [] : [{ at, times: by }]))
  const [low, high] = [clue.low - told, clue.high - told]
  if (terms.length > 0) return { terms, low, high, clue }
  return low > LEEWAY || high < -LEEWAY ? 'contradicted' : 'says-nothing'
}

/** Sums of values with many decimals are rarely exact. */
const LEEWAY = 1e-6

interface Joined {
  /** False when the two are known to differ. */
  readonly join: (clue: Clue) => boolean
  readonly value: (name: string) => number | undefined
  readonly counted: () => { unknowns: { readonly least: number }[]; index: Puzzle['unknown'] }
}

function joinedNumbers(numbers: readonly PublicNumber[]): Joined {
  const above = new Map(numbers.map(({ name }) => [name, name]))
  const least = new Map(numbers.map((number) => [number.name, number.least]))
  const values = new Map(
    numbers.flatMap(({ name, value }) => (value === undefined ? [] : [[name, value] as const])),
  )
  const top = (name: string): string | undefined => {
    let at = above.get(name)
    for (let next = at === undefined ? undefined : above.get(at); at !== next; next = above.get(at ?? ''))
      at = next
    if (at !== undefined) above.set(name, at)
    return at
  }
  return {
    join: ({ terms: [a, b] }) => {
      const [one, other] = [top(a?.name ?? ''), top(b?.name ?? '')]
      if (one === undefined || other === undefined || one === other) return true
      const [theirs, ours] = [values.get(other), values.get(one)]
      if (ours !== undefined && theirs !== undefined && ours !== theirs) return false
      above.set(other, one)
      least.set(one, Math.max(least.get(one) ?? 0, least.get(other) ?? 0))
      if (theirs !== undefined) values.set(one, theirs)
      return true
    },
    value: (name) => values.get(top(name) ?? ''),
    counted: () => {
      const tops = [...above.keys()].filter((name) => top(name) === name && !values.has(name))
      const places = new Map(tops.map((name, at) => [name, at]))
      return {
        unknowns: tops.map((name) => ({ least: least.get(name) ?? 0 })),
        index: (name) => places.get(top(name) ?? ''),
      }
    },
  }
}
