/** What a public edition hides, with its true numbers: for holding a text against, and never to be printed. */
export interface Secrets {
  readonly byIndicator: ReadonlyMap<string, readonly Secret[]>
  /** Counts from 1 to this are small. */
  readonly threshold: number
  /** How far apart the least and the greatest value must stay that a reader may think of. */
  readonly interval: number
}

/** One hidden figure. */
export interface Secret {
  readonly indicatorId: string
  /** The row of a breakdown; `undefined` for a figure of the indicator itself. */
  readonly row: { readonly key: string; readonly label: string } | undefined
  /** The month or year; `undefined` for a row at the as-at date or of the twelve months to it. */
  readonly period:
    { readonly kind: 'month' | 'year'; readonly id: string; readonly label: string } | undefined
  /** True of what the indicator leads with, and of its rows. */
  readonly isLead: boolean
  readonly numerator: number | null
  readonly denominator: number | null
  readonly value: number | null
  /** What to write in its place, where a token says it: `adopted.value`. */
  readonly token: string | undefined
}
