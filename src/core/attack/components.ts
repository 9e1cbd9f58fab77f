import type { PuzzleSum } from './puzzle.ts'

/** Unknowns that sums bind together, directly or through others, and the sums that do. */
export interface Component {
  readonly unknowns: readonly number[]
  readonly sums: readonly PuzzleSum[]
}

/** Splits sums into those that have no unknown in common. `isOpen` tells the unknowns that are not yet settled. */
export function componentsOf(sums: readonly PuzzleSum[], isOpen: (at: number) => boolean): Component[] {
  const above = new Map<number, number>()
  const top = (at: number): number => {
    let found = at
    for (let next = above.get(found); next !== undefined; next = above.get(found)) found = next
    if (found !== at) above.set(at, found)
    return found
  }
  const open = sums.map((sum) => sum.terms.map(({ at }) => at).filter(isOpen))
  for (const [first, ...others] of open)
    for (const other of others)
      if (first !== undefined && top(first) !== top(other)) above.set(top(other), top(first))
  const found = new Map<number, { unknowns: Set<number>; sums: PuzzleSum[] }>()
  sums.forEach((sum, place) => {
    const [first] = open[place] ?? []
    if (first === undefined) return
    const component = found.get(top(first)) ?? { unknowns: new Set<number>(), sums: [] }
    found.set(top(first), component)
    component.sums.push(sum)
    for (const at of open[place] ?? []) component.unknowns.add(at)
  })
  return [...found.values()].map(({ unknowns, sums: all }) => ({ unknowns: [...unknowns], sums: all }))
}

/**
 * True where arithmetic alone gives exact ranges: every unknown counts once in a sum, and the sums do not go round in a
 * circle. What each sum leaves for its unknowns then fits together from one sum to the next.
 */
export function isTree({ unknowns, sums }: Component, isOpen: (at: number) => boolean): boolean {
  const ties = sums.map(({ terms }) => terms.filter(({ at }) => isOpen(at)))
  const isPlain = ties.every((terms) => terms.every(({ times }) => Math.abs(times) === 1))
  const isWhole = sums.every(({ low, high }) => isWholeOrNone(low) && isWholeOrNone(high))
  return (
    isPlain &&
    isWhole &&
    ties.reduce((all, terms) => all + terms.length, 0) === unknowns.length + sums.length - 1
  )
}

const isWholeOrNone = (end: number): boolean => !Number.isFinite(end) || Number.isInteger(end)
