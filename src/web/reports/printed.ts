import { longDay } from '../../core/time/day.ts'
import type { Tx } from '../../store/database.ts'
import { dataSetsOf, publishedSet } from '../../store/data-sets.ts'
import { keptSet, type Kept } from '../data-set/kept.ts'
import type { View } from '../data-set/view.ts'

/** What went before the board last, and in what. */
export interface Printed {
  readonly kept: Kept
  readonly words: string
}

/** The data set behind what was published last, else the one before; `undefined` for the first of all. */
export async function printedBefore(tx: Tx, authority: string, view: View): Promise<Printed | undefined> {
  const published = await publishedSet(tx, authority, view.asAt)
  const isOther = published !== undefined && published !== view.kept.id
  const before = (await dataSetsOf(tx, authority)).find(({ asAt }) => asAt < view.asAt)
  const id = isOther ? published : before?.id
  const kept = id === undefined ? undefined : await keptSet(tx, authority, id)
  if (kept === undefined) return undefined
  const day = longDay(kept.set.asAt)
  return { kept, words: isOther ? `the edition published of ${day}` : `the data set of ${day}` }
}
