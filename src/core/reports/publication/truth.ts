import type { Truth } from '../../attack/trial.ts'
import type { Earlier } from './earlier.ts'
import type { Hiding } from './hide.ts'
import { partsOf } from './parts.ts'

/** What an attack on an edition is held against: what is guarded, and every true number by name, those of the editions
 *  before it too. */
export function truthOf({ guarded, valueOf }: Hiding, earlier: readonly Earlier[]): Truth {
  const before = new Map(
    earlier.flatMap(({ edition }) =>
      edition.printed.flatMap((each) =>
        partsOf(each).map(({ part, value }) => [edition.idOf(each.cell, part), value] as const),
      ),
    ),
  )
  return { secrets: guarded, valueOf: (name) => valueOf(name) ?? before.get(name) }
}
