import { asFarOut, binomial, hypergeometric, type Distribution } from './distribution.ts'

/** What a month, or some months together, are made of. */
export interface Lot {
  /** Events, or those of a group of whom something is true. */
  readonly count: number
  /** What they are out of: the group's size for a share; days or people at risk for a count or a rate. */
  readonly base: number
}

/** How chance moves a number: one of a group, or events that come by themselves. */
export type Chancy = 'binomial' | 'poisson'

/** How two lots differ. */
export interface Contrast {
  readonly up: boolean
  /** How often chance alone would set them as far apart, either way. */
  readonly p: number
}

/** Lots taken together. */
export const together = (lots: readonly Lot[]): Lot => ({
  count: lots.reduce((sum, { count }) => sum + count, 0),
  base: lots.reduce((sum, { base }) => sum + base, 0),
})

/** What `now` would count by chance, were the level of both the same and their total what it is: exact, so that how little
 *  is known of the level is allowed for. `undefined` without anything to count in, and for parts of a case. */
export function bySameLevel(now: Lot, then: Lot, chancy: Chancy): Distribution | undefined {
  const total = now.count + then.count
  if (!(now.base > 0 && then.base > 0) || !Number.isInteger(total) || now.count < 0 || then.count < 0)
    return undefined
  if (chancy === 'poisson') return binomial(total, now.base / (now.base + then.base))
  if (!Number.isInteger(now.base + then.base) || total > now.base + then.base) return undefined
  return hypergeometric(now.base, then.base, total)
}

/** Two lots held against each other. `undefined` where there is nothing to hold. */
export function contrast(now: Lot, then: Lot, chancy: Chancy): Contrast | undefined {
  const expected = bySameLevel(now, then, chancy)
  if (!expected) return undefined
  const apart = now.count / now.base - then.count / then.base
  return { up: apart > 0, p: apart === 0 ? 1 : asFarOut(now.count, expected) }
}
