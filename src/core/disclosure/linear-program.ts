/** Unknowns within bounds, and sums of them within bounds. */
export interface Program {
  readonly columns: readonly { readonly low: number; readonly high: number; readonly cost: number }[]
  readonly rows: readonly Sum[]
}

/** `low` ≤ the sum of `times` × column ≤ `high`. */
export interface Sum {
  readonly terms: readonly { readonly column: number; readonly times: number }[]
  readonly low: number
  readonly high: number
}

/** A program held open, to be changed and solved again. */
export interface Model {
  readonly bound: (column: number, low: number, high: number) => void
  readonly price: (column: number, cost: number) => void
  /** Takes every column as a whole number from here on. */
  readonly wholeNumbers: () => void
  readonly least: () => Answer
  readonly most: () => Answer
  readonly close: () => void
}

export type Answer =
  | { readonly found: 'best'; readonly value: number; readonly at: ArrayLike<number> }
  | { readonly found: 'nothing-fits' }
  /** As far as one likes: nothing bounds it. */
  | { readonly found: 'no-end' }
  /** Not known: the solver stopped before it could tell. */
  | { readonly found: 'stopped' }

/** Opens a program in a solver. Given to whoever needs one, for the core knows no packages. */
export type OpenModel = (program: Program) => Model
