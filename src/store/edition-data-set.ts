import type { Db } from './database.ts'
import type { IsoDay } from './tables/json.ts'

/** The figures an edition is made of: when they were measured, and from which loads. */
export interface MadeFrom {
  readonly asAt: IsoDay
  readonly madeAt: Date
  /** The loads with their files' hashes. */
  readonly inputs: unknown
}

/** How a data set was made; `undefined` where there is none or the asker may not see it. */
export const madeFrom = (db: Db, authority: string, dataSet: string): Promise<MadeFrom | undefined> =>
  db
    .selectFrom('dataSet')
    .select(['asAt', 'madeAt', 'inputs'])
    .where('authority', '=', authority)
    .where('id', '=', dataSet)
    .executeTakeFirst()
