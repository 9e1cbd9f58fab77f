/** What may be printed in public. */
export interface Policy {
  /** Counts from 1 to this are small, and so is what is left of a whole. */
  readonly threshold: number
  /** The same for breakdowns by what marks people out: ethnicity, disability, where they come from. */
  readonly protectedThreshold: number
  /** Whether nobody, or everybody, may be said. */
  readonly zeros: 'shown' | 'hidden'
  /** A child behind more than this share of events dominates them. */
  readonly dominance: number
  /** Width of the range that a hidden number must at least be left in: it may be any of `interval` + 1 whole numbers. */
  readonly interval: number
  /** Indicators shown whole because somebody answerable said so. */
  readonly released: readonly Release[]
}

/** An exception: every number of the indicator is shown, small or not. */
export interface Release {
  readonly indicatorId: string
  /** Who released it: `Director of children's services`. */
  readonly role: string
  readonly reason: string
}

/** What the Department's own tables keep to: 1 to 5 hidden, nought shown. */
export const usualPolicy: Policy = {
  threshold: 5,
  protectedThreshold: 9,
  zeros: 'shown',
  dominance: 0.5,
  interval: 5,
  released: [],
}
