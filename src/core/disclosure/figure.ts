/** A measurement made safe to show. After this point no bare number exists. */
export type Figure =
  | {
      readonly kind: 'number'
      readonly value: number
      readonly numerator: number
      readonly denominator: number | null
    }
  | { readonly kind: 'suppressed' }
  | { readonly kind: 'none'; readonly status: string; readonly note: string }
