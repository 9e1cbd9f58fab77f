import { sql } from 'kysely'
import type { Db, Tx } from './database.ts'

/** Who asks, and for which council. */
export interface Asker {
  readonly userId: string
  readonly authority: string
}

/**
 * Does the work in one transaction in which the database knows who asks: until it does, it shows no child and no
 * council's papers. Inside a transaction already open, names the asker there. Throws what the work throws, and then
 * nothing of it stands.
 */
export async function asUser<T>(db: Db, asker: Asker, work: (tx: Tx) => Promise<T>): Promise<T> {
  if (isTransaction(db)) {
    await nameAsker(db, asker)
    return work(db)
  }
  return db.transaction().execute(async (tx) => {
    await nameAsker(tx, asker)
    return work(tx)
  })
}

/** The user under whom Hearth measures what has been accepted. Nobody signs in as it. */
export const MEASURING = 'hearth:measuring'

/** Does the work of measuring a council's accepted loads: reads children, writes data sets, nothing else. */
export const asMeasuring = <T>(db: Db, authority: string, work: (tx: Tx) => Promise<T>): Promise<T> =>
  asUser(db, { userId: MEASURING, authority }, work)

const isTransaction = (db: Db): db is Tx => db.isTransaction

// Both end with the transaction, so that no connection goes back to the pool knowing anybody.
const nameAsker = (tx: Tx, { userId, authority }: Asker) =>
  sql`select set_config('hearth.user_id', ${userId}, true), set_config('hearth.authority', ${authority}, true)`.execute(
    tx,
  )
