import { sql } from 'kysely'
import type { Tx } from './database.ts'

/** Lets one at a time raise what a report offers, so that each sees what the other raised. Until the transaction ends. */
export const raisingFrom = (tx: Tx, authority: string) =>
  sql`select pg_advisory_xact_lock(hashtextextended(${`raising ${authority}`}, 0))`.execute(tx)
