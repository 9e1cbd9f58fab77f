/** What an attack on the public files tried, and how near it came. */
export interface Tried {
  /** Hidden numbers it looked for. */
  readonly unknowns: number
  /** What it took for true, by kind, in words: `the rows add up to the total`, and how many of each. */
  readonly relations: readonly { readonly why: string; readonly many: number }[]
  /** The narrowest range it left a hidden number in, as largest less least; `undefined` when nothing was hidden. */
  readonly narrowest: number | undefined
  /** What it found within less than the interval. */
  readonly leaks: readonly Leak[]
}

/** A hidden number found within a range that is too narrow: where it stands, and by what. */
export interface Leak {
  /** `cic-count/month/2024-05`. */
  readonly cell: string
  readonly by: readonly string[]
}
