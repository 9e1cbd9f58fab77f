import { sql } from 'kysely'
import type { Tx } from './database.ts'

/** What a purge took away. */
export interface Receipt {
  readonly id: string
  readonly at: Date
  readonly by: string
  readonly loads: number
  readonly rows: number
  readonly marks: number
}

/**
 * Takes away the case rows of loads replaced or set aside that were made before a moment, and what was known of each child
 * in data sets nobody works on any more. Data sets, editions and hashes stay. The receipt is written in the same
 * transaction. Throws when the asker may not.
 */
export async function purge(tx: Tx, before: Date): Promise<Receipt> {
  const { rows } =
    await sql<Receipt>`select id, at, by, loads, rows, marks from hearth.purge(${before})`.execute(tx)
  const [receipt] = rows
  if (receipt === undefined) throw new Error('a purge gave no receipt')
  return receipt
}
