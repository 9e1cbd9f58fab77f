import type { Happening, What } from '../../src/core/governance/minutes/happening.ts'
import { happen } from '../../src/core/governance/minutes/happen.ts'
import type { Sat } from '../../src/core/governance/minutes/sat.ts'
import { isRefused, type Refused } from '../../src/core/governance/refused.ts'

/** What came out; throws the sentence when it was refused. */
export function ok<T extends object>(outcome: T | Refused): T {
  if (isRefused(outcome)) throw new Error(outcome.refused)
  return outcome
}

/** The log with all of this recorded by the clerk, one after another. */
export function recorded(sat: Sat, whats: readonly What[], on: string): readonly Happening[] {
  const log = [...sat.log]
  const by = { role: 'democratic-services', person: 'clerk' } as const
  for (const what of whats) log.push(ok(happen({ ...sat, log }, what, `${on}T15:00:00+01:00`, by)))
  return log
}
