import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { CompiledQuery, type PostgresCursorConstructor } from 'kysely'
import { from } from 'pg-copy-streams'
import type { Tx } from './database.ts'

/** Bytes on their way into a table. */
export type Chunks = Iterable<string | Uint8Array> | AsyncIterable<string | Uint8Array>

/** Carries out a `COPY … FROM STDIN` inside a transaction. Throws what the database or the chunks throw; then nothing stands. */
export async function copyIn(tx: Tx, statement: string, chunks: Chunks): Promise<void> {
  const copy = CompiledQuery.raw(statement, [chunks])
  for await (const given of tx.getExecutor().stream(copy, 1)) throw new Error(`COPY gave ${typeof given}`)
}

/**
 * What Kysely opens where it would open a cursor: the only way it hands over the connection of a transaction. The one
 * parameter is what to copy; when it is done there are no rows to read.
 */
export const copyCursor = function (statement: string, [chunks]: [Chunks]) {
  const into = from(statement)
  const read = async () => {
    await pipeline(Readable.from(chunks), into)
    return []
  }
  return Object.assign(into, { read, close: () => Promise.resolve() })
} as unknown as PostgresCursorConstructor
