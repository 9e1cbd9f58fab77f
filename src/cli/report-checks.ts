import type { ChecksFound } from '../core/reports/checks.ts'
import { withCommas } from '../core/reports/say.ts'
import { asTyped } from '../preparing/plain.ts'

/** How much there is to put right, and the command that lists it. */
export function checksNotes(found: ChecksFound, folders: readonly string[], authority: string): string[] {
  if ('because' in found) return [`The Department's checks were not run. ${found.because}`]
  const { findings, run } = found.checked
  if (findings.length === 0) return []
  const codes = new Set(findings.map(({ code }) => code)).size
  return [
    `The Department's checks of ${found.collection} find ${withCommas(findings.length)} things to put right, from ${codes} of the ${run.length} checks run. To list them: npx hearth check ${folders.map(asTyped).join(' ')} --collection ${found.collection} --authority ${authority}`,
  ]
}
