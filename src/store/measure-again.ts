import type { Tx } from './database.ts'
import { dataSetsOf } from './data-sets.ts'
import { askForFigures } from './measuring.ts'
import type { IsoDay } from './tables/json.ts'

/**
 * Asks for the figures anew that people still work on: of the latest data set, and of those an edition is being prepared
 * of. What is published stays as it was measured. Gives their days, the earliest first; part of the asker's transaction.
 */
export async function measureAgain(
  tx: Tx,
  { authority, by, at }: { authority: string; by: string; at: Date },
): Promise<IsoDay[]> {
  const [latest] = await dataSetsOf(tx, authority)
  const prepared = await tx
    .selectFrom('edition')
    .select('asAt')
    .distinct()
    .where('authority', '=', authority)
    .where('state', '!=', 'published')
    .execute()
  const days = new Set([...prepared, ...(latest === undefined ? [] : [latest])].map(({ asAt }) => asAt))
  // What is asked for last is measured first, and is the day the next load is measured at.
  const inOrder = [...days].sort()
  for (const asAt of inOrder) await askForFigures(tx, { authority, by, at, asAt })
  return inOrder
}
