/** A measurement made safe to show. After this point no bare number exists. */
export type Figure =
  | {
      readonly kind: 'number'
      readonly value: number
      /** `null` for a value given alone, without the numbers it is made of. */
      readonly numerator: number | null
      readonly denominator: number | null
      /** For a mean: the sum of the squares of its cases, from which its spread is worked out. Never printed. */
      readonly squares?: number
    }
  | { readonly kind: 'suppressed' }
  | { readonly kind: 'none'; readonly status: string; readonly note: string }
