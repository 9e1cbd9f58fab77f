import { sql } from 'kysely'
import { copyIn } from './copy-in.ts'
import { copyText, type CopyValue } from './copy-text.ts'
import type { Tables, Tx } from './database.ts'

/**
 * Puts many rows into a table by COPY. They go through a table of the transaction's own, for COPY alone would not ask
 * whether the asker may bring each row. Throws, and then nothing of the transaction stands.
 */
export async function copyRows<T extends keyof Tables>(
  tx: Tx,
  table: T,
  columns: readonly (keyof Tables[T] & string)[],
  rows: Iterable<readonly CopyValue[]> | AsyncIterable<readonly CopyValue[]>,
): Promise<void> {
  const [into, staging] = [`hearth.${snake(table)}`, `pg_temp.incoming_${snake(table)}`]
  const names = columns.map(snake).join(', ')
  await sql
    .raw(
      `create temporary table incoming_${snake(table)} on commit drop
    as select ${names} from ${into} with no data`,
    )
    .execute(tx)
  await copyIn(tx, `copy ${staging} (${names}) from stdin`, copyText(rows))
  await sql.raw(`insert into ${into} (${names}) select ${names} from ${staging}`).execute(tx)
  await sql.raw(`drop table ${staging}`).execute(tx)
}

const snake = (name: string): string => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)
