import type { View } from '../indicators/view.ts'
import { failingBehind } from './checks-behind.ts'
import { checksBlock } from './checks-block.ts'
import { sayFailing } from './checks-words.ts'
import { rulesOf, type ChecksFound } from './checks.ts'
import type { Entry } from './data-set.ts'
import type { Block } from './report.ts'

/** The entries of a data set, and its sections. */
interface Told {
  readonly entries: readonly Entry[]
  readonly blocks: readonly Block[]
}

/** What the Department's checks found, under each figure it touches and in a section of its own; nothing without checks. */
export function withChecks(entries: readonly Entry[], view: View, found: ChecksFound | undefined): Told {
  if (found === undefined) return { entries, blocks: [] }
  if ('because' in found) return { entries, blocks: [checksBlock(found, entries, new Map())] }
  const { checked } = found
  const failing = failingBehind(checked, entries, view)
  const messages = new Map(rulesOf(checked.collection).map(({ code, message }) => [code, message]))
  return {
    entries: entries.map((entry) => {
      const own = failing.get(entry.indicator.id)
      return own === undefined ? entry : { ...entry, failing: sayFailing(own, messages) }
    }),
    blocks: [checksBlock(found, entries, failing)],
  }
}
