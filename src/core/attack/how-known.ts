import type { Bounds } from './narrow.ts'
import type { Puzzle, PuzzleSum } from './puzzle.ts'

/** So narrow is what tells of another: a handful of numbers. */
const NARROW = 12

/** Says why a number's range is what it is: the sums it stands in, and those of the numbers beside it that are nearly
 *  known themselves. Empty for a number that nothing binds. */
export function howKnown(
  { sums, unknown, known }: Puzzle,
  { low, high }: Bounds,
): (name: string) => string[] {
  const sumsOf = new Map<number, PuzzleSum[]>()
  for (const sum of sums) for (const { at } of sum.terms) sumsOf.set(at, [...(sumsOf.get(at) ?? []), sum])
  const isNarrow = (at: number): boolean => (high[at] ?? 0) - (low[at] ?? 0) < NARROW
  return (name) => {
    const start = unknown(name)
    if (start === undefined) return known(name) === undefined ? [] : ['it is printed elsewhere']
    const found = [start]
    const why = new Set<string>()
    for (const at of found)
      for (const { terms, clue } of sumsOf.get(at) ?? []) {
        if (!terms.every((term) => isNarrow(term.at))) continue
        why.add(clue.why)
        for (const term of terms) if (!found.includes(term.at)) found.push(term.at)
      }
    return [...why]
  }
}
