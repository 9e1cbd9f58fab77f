import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { createGunzip } from 'node:zlib'
import { StoreRefusal } from '../store-refusal.ts'
import { ByteReader } from './byte-reader.ts'
import type { Heading, Manifest } from './format.ts'
import type { KeptTable } from './kept-tables.ts'

/** What is done with each table of a backup; every piece must be taken before it returns. */
export type Taking = (table: KeptTable, pieces: AsyncIterable<Buffer>) => Promise<void>

/** Reads a backup from its heading to its manifest. Throws `StoreRefusal` when it is none, or is damaged. */
export async function readBackup(path: string, take: Taking): Promise<Heading & Manifest> {
  const file = createReadStream(path)
  const bytes = file.pipe(createGunzip())
  file.once('error', (error) => bytes.destroy(error))
  try {
    const reader = new ByteReader(bytes)
    const heading = await parsed(reader)
    if (!isHeading(heading)) throw new StoreRefusal(none(path))
    for (;;) {
      const next = (await parsed(reader)) as KeptTable | Manifest
      if ('table' in next) await take(next, piecesOf(reader))
      else if (await reader.isAtEnd()) return { ...heading, ...next }
      else throw new Error('something follows the manifest')
    }
  } catch (error) {
    throw asRefusal(path, error)
  } finally {
    file.destroy()
  }
}

/** Reads a backup and holds every table against the manifest, changing nothing. Throws `StoreRefusal` when it is not whole. */
export async function checkBackup(path: string): Promise<Heading & Manifest> {
  const found: string[] = []
  const read = await readBackup(path, async ({ table }, pieces) => {
    const hash = createHash('sha256')
    let rows = 0
    for await (const piece of pieces) {
      hash.update(piece)
      for (let at = piece.indexOf(10); at >= 0; at = piece.indexOf(10, at + 1)) rows++
    }
    found.push(`${table} ${rows} ${hash.digest('hex')}`)
  })
  const said = read.tables.map(({ table, rows, sha256 }) => `${table} ${rows} ${sha256}`)
  if (said.join('\n') !== found.join('\n')) throw new StoreRefusal(damaged(path))
  return read
}

const parsed = async (reader: ByteReader): Promise<unknown> => JSON.parse(await reader.line())

const isHeading = (content: unknown): content is Heading =>
  typeof content === 'object' &&
  content !== null &&
  'hearth' in content &&
  content.hearth === 'backup' &&
  'version' in content &&
  content.version === 1

async function* piecesOf(reader: ByteReader): AsyncGenerator<Buffer> {
  for (let length = Number(await reader.line()); length > 0; length = Number(await reader.line()))
    yield* reader.take(length)
}

const damaged = (path: string) => `${path} is damaged or cut short. Use another backup: nothing was changed.`
const none = (path: string) => `${path} is no backup that this Hearth can read.`

function asRefusal(path: string, error: unknown): unknown {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  if (code === 'ENOENT') return new StoreRefusal(`There is no file ${path}.`)
  if (code === 'EISDIR' || code === 'Z_DATA_ERROR') return new StoreRefusal(none(path))
  const ours = ['it ends too soon', 'a line without an end', 'something follows the manifest']
  const isDamage =
    code.startsWith('Z_') ||
    error instanceof SyntaxError ||
    (error instanceof Error && ours.includes(error.message))
  return isDamage ? new StoreRefusal(damaged(path)) : error
}
