import type { Figure } from './figure.ts'

/** Numbers as measured, or the reason there are none. */
export interface Numbers {
  readonly numerator: number | null
  readonly denominator: number | null
  readonly value: number | null
  readonly squares?: number
  readonly status: string
  readonly note?: string
}

/** The figure officers and members see in private session: every number is shown. */
export function restricted({ numerator, denominator, value, squares, status, note }: Numbers): Figure {
  if (value !== null)
    return { kind: 'number', value, numerator, denominator, ...(squares !== undefined && { squares }) }
  return { kind: 'none', status, note: note ?? '' }
}
