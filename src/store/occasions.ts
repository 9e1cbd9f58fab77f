import type { Occasion } from '../core/governance/participation/occasion.ts'
import type { Db, Tx } from './database.ts'
import type { Writer } from './posts.ts'

/** An occasion as it stands, and which version that is. */
export interface KeptOccasion {
  readonly occasion: Occasion
  readonly version: number
}

/** What was held for young people, the latest first; none that is gone. */
export async function occasionsOf(db: Db, authority: string): Promise<KeptOccasion[]> {
  const rows = await db
    .selectFrom('occasion')
    .distinctOn('id')
    .select(['id', 'version', 'isGone', 'occasion'])
    .where('authority', '=', authority)
    .orderBy('id')
    .orderBy('version', 'desc')
    .execute()
  return rows
    .filter(({ isGone }) => !isGone)
    .map(({ occasion, version }) => ({ occasion: whole(occasion as Kept), version }))
    .sort((a, b) => b.occasion.on - a.occasion.on || (a.occasion.id < b.occasion.id ? -1 : 1))
}

/** Keeps the next version after the one it was begun from (0 for the first); false when another came since. */
export async function keepOccasion(
  tx: Tx,
  { authority, by, at }: Writer,
  occasion: Occasion,
  { after, isGone = false }: { after: number; isGone?: boolean },
): Promise<boolean> {
  const { id } = occasion
  const latest = await tx
    .selectFrom('occasion')
    .select(({ fn }) => fn.max('version').as('version'))
    .where('id', '=', id)
    .executeTakeFirst()
  if ((latest?.version ?? 0) !== after) return false
  const kept = await tx
    .insertInto('occasion')
    .values({ authority, id, version: after + 1, isGone, occasion: JSON.stringify(occasion), by, at })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  return kept.numInsertedOrUpdatedRows === 1n
}

/** As JSON holds it: what nobody counted is left out. */
type Kept = Omit<Occasion, 'came' | 'firstTime'> & Partial<Pick<Occasion, 'came' | 'firstTime'>>

const whole = (kept: Kept): Occasion => ({ came: undefined, firstTime: undefined, ...kept })
