import { sql } from 'kysely'
import type { Db } from './database.ts'

/** The database's clock: the one that everything which uses it shares. */
export async function momentOf(db: Db): Promise<Date> {
  const { rows } = await sql<{ now: Date }>`select now() as now`.execute(db)
  const [row] = rows
  if (row === undefined) throw new Error('The database told no time.')
  return row.now
}
