import type { Indexed } from './problem-index.ts'

/** Which cells are hidden so far, and what it would cost to let a number waver. */
export interface Hiding {
  readonly cells: Set<number>
  /** True when no cell that is shown holds the number. */
  readonly isHidden: (quantity: number) => boolean
  /** What readers lose when every cell that shows the number is hidden: 0 when none does. */
  readonly price: (quantity: number) => number
  readonly hide: (cell: number) => void
  readonly show: (cell: number) => void
  /** Every cell that was hidden or shown, in turn. */
  readonly changes: readonly number[]
}

/** Begins with the cells that may not be shown in themselves. */
export function hidingOf(problem: Indexed): Hiding {
  const cells = new Set<number>()
  const price = new Float64Array(problem.quantities.length)
  const shown = new Int32Array(problem.quantities.length)
  const changes: number[] = []
  const count = (cell: number, sign: 1 | -1): void => {
    const { quantities = [], cost = 0 } = problem.cells[cell] ?? {}
    for (const quantity of new Set(quantities)) {
      shown[quantity] = (shown[quantity] ?? 0) + sign
      price[quantity] = (price[quantity] ?? 0) + sign * cost
    }
  }
  problem.cells.forEach((_, cell) => {
    count(cell, 1)
  })
  const hiding: Hiding = {
    cells,
    isHidden: (quantity) => shown[quantity] === 0,
    price: (quantity) => (shown[quantity] === 0 ? 0 : (price[quantity] ?? 0)),
    hide: (cell) => {
      if (cells.has(cell)) return
      cells.add(cell)
      changes.push(cell)
      count(cell, -1)
    },
    show: (cell) => {
      if (!cells.delete(cell)) return
      changes.push(cell)
      count(cell, 1)
    },
    changes,
  }
  problem.cells.forEach(({ because }, cell) => {
    if (because !== undefined) hiding.hide(cell)
  })
  return hiding
}
