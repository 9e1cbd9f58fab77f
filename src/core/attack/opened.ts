import type { Model, OpenModel } from '../disclosure/linear-program.ts'
import type { Component } from './components.ts'
import type { Bounds } from './narrow.ts'

/** Sums and unknowns as the solver is given them. */
export function opened({ unknowns, sums }: Component, { low, high }: Bounds, open: OpenModel): Model {
  const place = new Map(unknowns.map((at, column) => [at, column]))
  return open({
    columns: unknowns.map((at) => ({ low: low[at] ?? 0, high: high[at] ?? 0, cost: 0 })),
    rows: sums.map((sum) => {
      const fixed = sum.terms.reduce(
        (all, { at, times }) => all + (place.has(at) ? 0 : times * (low[at] ?? 0)),
        0,
      )
      const terms = sum.terms.flatMap(({ at, times }) => {
        const column = place.get(at)
        return column === undefined ? [] : [{ column, times }]
      })
      return { terms, low: sum.low - fixed, high: sum.high - fixed }
    }),
  })
}
