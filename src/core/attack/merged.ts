import type { Component } from './components.ts'
import type { Bounds } from './narrow.ts'
import type { PuzzleSum } from './puzzle.ts'

/** A piece in which unknowns that are one number are one, and how to give each what is found of it. */
export interface Merged {
  readonly component: Component
  /** Writes the bounds of the one that stands for others into theirs. */
  readonly spread: () => void
}

/** Joins the unknowns of a piece that its sums say are equal: another edition's months are often most of it. */
export function mergedOf({ unknowns, sums }: Component, { low, high }: Bounds): Merged {
  const open = new Set(unknowns)
  const above = new Map<number, number>()
  const top = (at: number): number => {
    let found = at
    for (let next = above.get(found); next !== undefined; next = above.get(found)) found = next
    if (found !== at) above.set(at, found)
    return found
  }
  for (const { terms, low: from, high: to } of sums) {
    const [a, b] = terms
    const isSame = terms.length === 2 && from === 0 && to === 0 && a && b && a.times === -b.times
    if (isSame && open.has(a.at) && open.has(b.at) && top(a.at) !== top(b.at)) above.set(top(b.at), top(a.at))
  }
  for (const at of unknowns) {
    low[top(at)] = Math.max(low[top(at)] ?? 0, low[at] ?? 0)
    high[top(at)] = Math.min(high[top(at)] ?? 0, high[at] ?? 0)
  }
  return {
    component: {
      unknowns: unknowns.filter((at) => top(at) === at),
      sums: once(sums.map((sum) => gathered(sum, top)).filter(({ terms }) => terms.length > 0)),
    },
    spread: () => {
      for (const at of unknowns) {
        low[at] = low[top(at)] ?? 0
        high[at] = high[top(at)] ?? 0
      }
    },
  }
}

function gathered(sum: PuzzleSum, top: (at: number) => number): PuzzleSum {
  const times = new Map<number, number>()
  for (const term of sum.terms) times.set(top(term.at), (times.get(top(term.at)) ?? 0) + term.times)
  return { ...sum, terms: [...times].flatMap(([at, by]) => (by === 0 ? [] : [{ at, times: by }])) }
}

/** A sum said twice binds no more than once. */
function once(sums: readonly PuzzleSum[]): PuzzleSum[] {
  const kept = new Map<string, PuzzleSum>()
  for (const sum of sums) {
    const terms = [...sum.terms].sort((a, b) => a.at - b.at)
    const sign = Math.sign(terms[0]?.times ?? 1)
    const [low, high] = sign > 0 ? [sum.low, sum.high] : [-sum.high, -sum.low]
    const key = `${terms.map(({ at, times }) => `${at}*${times * sign}`).join(' ')} ${low} ${high}`
    if (!kept.has(key)) kept.set(key, sum)
  }
  return [...kept.values()]
}
