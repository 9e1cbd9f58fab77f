import type { Db, Tx } from './database.ts'
import type { IsoDay } from './tables/json.ts'

/** Asks for figures as at a day, to be measured from what is accepted. Part of the asker's transaction. */
export const askForFigures = (tx: Tx, ask: { authority: string; asAt: IsoDay; by: string; at: Date }) =>
  tx.insertInto('measuring').values(ask).execute()

/** The last time figures were asked for; `undefined` when they never were. */
export const lastMeasuring = (db: Db, authority: string) =>
  db
    .selectFrom('measuring')
    .selectAll()
    .where('authority', '=', authority)
    .orderBy('number', 'desc')
    .limit(1)
    .executeTakeFirst()

/** What waits to be measured, the last asked first: one data set answers all that ask for its day. */
export const waitingToMeasure = (db: Db, authority: string) =>
  db
    .selectFrom('measuring')
    .select(['id', 'asAt', 'tries'])
    .where('authority', '=', authority)
    .where('endedAt', 'is', null)
    .orderBy('number', 'desc')
    .execute()

/** Counts one more try, before it is made: what brings everything down is not tried for ever. */
export const countTry = (db: Db, ids: readonly string[]) =>
  db
    .updateTable('measuring')
    .set((eb) => ({ tries: eb('tries', '+', 1) }))
    .where('id', 'in', [...ids])
    .execute()

/** Takes a try back that failed for no fault of what was measured. */
export const uncountTry = (db: Db, ids: readonly string[]) =>
  db
    .updateTable('measuring')
    .set((eb) => ({ tries: eb('tries', '-', 1) }))
    .where('id', 'in', [...ids])
    .where('tries', '>', 0)
    .execute()

/** Ends what was waiting, with its data set or with why there is none. */
export const endMeasuring = (
  db: Db,
  ids: readonly string[],
  ended: { endedAt: Date; dataSet: string | null; trouble: string | null },
) =>
  db
    .updateTable('measuring')
    .set(ended)
    .where('id', 'in', [...ids])
    .where('endedAt', 'is', null)
    .execute()
