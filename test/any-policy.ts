import { usualPolicy, type Policy } from '../src/core/disclosure/policy.ts'
import type { Chance } from '../src/core/sample/chance.ts'

/** A policy within reason. */
export function anyPolicy(chance: Chance): Policy {
  const threshold = chance.whole(3, 9)
  return {
    ...usualPolicy,
    threshold,
    interval: chance.whole(3, threshold),
    protectedThreshold: Math.max(threshold, chance.whole(5, 12)),
    zeros: chance.happens(0.2) ? 'hidden' : 'shown',
  }
}
