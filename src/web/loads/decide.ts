import { summaryOf, type LoadSummary } from '../../preparing/load-summary.ts'
import { whollyReplaced } from '../../preparing/in-use.ts'
import { acceptedLoads, loadOf, oneAtATime } from '../../store/bringing-in.ts'
import type { Tx } from '../../store/database.ts'
import { moveLoads } from '../../store/loads.ts'
import { askForFigures, lastMeasuring } from '../../store/measuring.ts'
import { Refusal } from '../refusal.tsx'

/** A decision on a load: whose, on which, when. */
export interface Decision {
  readonly authority: string
  readonly id: string
  readonly by: string
  readonly at: Date
}

/**
 * Takes a load into use, retires those of which nothing counts any more, and asks for figures as at a day; without one,
 * as at the day last asked for, or the last that the load tells of. Throws `conflict` when somebody decided before.
 */
export async function accept(tx: Tx, decision: Decision, asAt: string | undefined): Promise<LoadSummary> {
  const { authority, id, by, at } = decision
  const summary = await standing(tx, decision)
  if (!isOfUse(summary)) throw new Refusal('conflict')
  await moveLoads(tx, [id], 'accepted')
  const loads = (await acceptedLoads(tx, authority)).flatMap(({ id, summary }) => {
    const read = summaryOf(summary)
    return read === undefined ? [] : [{ id, summary: read }]
  })
  await moveLoads(tx, whollyReplaced(loads), 'superseded')
  const day = asAt ?? (await lastMeasuring(tx, authority))?.asAt ?? summary.tellsTo
  if (day !== null) await askForFigures(tx, { authority, asAt: day, by, at })
  return summary
}

/**
 * Asks once more for the figures that could not be measured last, as at the same day. Gives the day;
 * `undefined` where none failed, or somebody has asked again already.
 */
export async function askAgain(
  tx: Tx,
  { authority, by, at }: Omit<Decision, 'id'>,
): Promise<{ asAt: string } | undefined> {
  await oneAtATime(tx, authority)
  const last = await lastMeasuring(tx, authority)
  if (last === undefined || last.trouble === null) return undefined
  await askForFigures(tx, { authority, asAt: last.asAt, by, at })
  return { asAt: last.asAt }
}

/** Sets a load aside. Throws `conflict` when somebody decided before. */
export async function discard(tx: Tx, { authority, id }: Decision): Promise<void> {
  await oneAtATime(tx, authority)
  const load = await loadOf(tx, authority, id)
  if (load === undefined) throw new Refusal('not-found')
  if (load.state !== 'read' && load.state !== 'reading') throw new Refusal('conflict')
  if ((await moveLoads(tx, [id], 'discarded')) === 0) throw new Refusal('may-not')
}

/** Whether any row of a load can be used. */
export const isOfUse = ({ tables }: LoadSummary): boolean => tables.some(({ used }) => used > 0)

async function standing(tx: Tx, { authority, id }: Decision): Promise<LoadSummary> {
  await oneAtATime(tx, authority)
  const load = await loadOf(tx, authority, id)
  if (load === undefined) throw new Refusal('not-found')
  const summary = summaryOf(load.summary)
  if (load.state !== 'read' || summary === undefined) throw new Refusal('conflict')
  return summary
}
