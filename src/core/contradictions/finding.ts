/** Something printed that other things printed do not bear out. */
export interface Finding {
  readonly what: Contradiction
  /** The indicator and period, or the file and line, for a person to go to. */
  readonly where: string
  /** As it stands. */
  readonly printed: string
  /** What the other numbers make of it; blank where nothing can be worked out. */
  readonly recomputed: string
  /** Both in a plain sentence. */
  readonly sentence: string
}

/** Kinds of contradiction that arithmetic can find. */
export type Contradiction =
  | 'fraction-and-percent'
  | 'cohort-of-two-sizes'
  | 'opposite-measures'
  | 'total-and-parts'
  | 'two-values'
  | 'impossible-date'
  | 'falling-total'
  | 'stock-or-flow'
  | 'change-and-numbers'
  | 'direction-word'
  | 'range-order'
  | 'part-above-whole'
