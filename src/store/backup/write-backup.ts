import { createHash } from 'node:crypto'
import { createWriteStream, existsSync, rmSync } from 'node:fs'
import { link, open } from 'node:fs/promises'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGzip } from 'node:zlib'
import { sql } from 'kysely'
import pg from 'pg'
import { to } from 'pg-copy-streams'
import { openDatabase, type Db } from '../database.ts'
import { takenBy } from '../migrate.ts'
import { connectionTo } from '../pool.ts'
import { StoreRefusal } from '../store-refusal.ts'
import { lineOf, type Heading, type Kept, type Manifest } from './format.ts'
import { keptTables, tallyOf, type KeptTable } from './kept-tables.ts'
import { checkBackup } from './read-backup.ts'

/**
 * Writes the whole database as it stood at one moment into a file that only its owner may read, while others work on, and
 * reads it again to check it. The file is there whole or not at all. Throws `StoreRefusal`.
 */
export async function writeBackup(ownerUrl: string, path: string, now: Date): Promise<Heading & Manifest> {
  if (existsSync(path)) throw new StoreRefusal(`${path} is there already. Choose another name.`)
  const fresh = `${path}.${process.pid}.new`
  try {
    await atOneMoment(ownerUrl, (db, client) => writeParts(fresh, partsOf(db, client, now)))
    const checked = await checkBackup(fresh)
    // A link, unlike a rename, never replaces what somebody else put there meanwhile.
    await link(fresh, path)
    return checked
  } finally {
    rmSync(fresh, { force: true })
  }
}

async function writeParts(path: string, parts: AsyncIterable<Buffer>): Promise<void> {
  await pipeline(Readable.from(parts), createGzip(), createWriteStream(path, { mode: 0o600, flags: 'wx' }))
  const file = await open(path, 'r+')
  await file.sync()
  await file.close()
}

async function* partsOf(db: Db, client: pg.Client, now: Date): AsyncGenerator<Buffer> {
  yield lineOf({ hearth: 'backup', version: 1, at: now.toISOString(), migrations: await takenBy(db) })
  const kept: Kept[] = []
  for (const each of await keptTables(db)) {
    yield lineOf(each)
    const hash = createHash('sha256')
    for await (const piece of inPieces(rowsOf(client, each))) {
      hash.update(piece)
      yield Buffer.from(`${piece.length}\n`)
      yield piece
    }
    yield Buffer.from('0\n')
    kept.push({ table: each.table, ...(await tallyOf(db, each.table)), sha256: hash.digest('hex') })
  }
  yield lineOf({ tables: kept })
}

const rowsOf = (client: pg.Client, { table, columns }: KeptTable): AsyncIterable<Buffer> => {
  const names = columns.map((name) => pg.escapeIdentifier(name)).join(', ')
  return client.query(to(`copy (select ${names} from hearth.${pg.escapeIdentifier(table)}) to stdout`))
}

/** However the rows come over the line, the same rows make the same file. */
async function* inPieces(chunks: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  let [held, length]: [Buffer[], number] = [[], 0]
  for await (const chunk of chunks) {
    held.push(chunk)
    length += chunk.length
    if (length < PIECE) continue
    const all = Buffer.concat(held)
    const rest = all.length % PIECE
    for (let at = 0; at + PIECE <= all.length; at += PIECE) yield all.subarray(at, at + PIECE)
    ;[held, length] = [[all.subarray(all.length - rest)], rest]
  }
  if (length > 0) yield Buffer.concat(held)
}

const PIECE = 65_536

/** Two connections that see the database as it was at the same moment: one to ask, one to copy. */
async function atOneMoment(url: string, work: (db: Db, client: pg.Client) => Promise<void>): Promise<void> {
  const db = openDatabase(url, { connections: 1 })
  const client = new pg.Client(connectionTo(url))
  try {
    await db
      .transaction()
      .setIsolationLevel('repeatable read')
      .execute(async (tx) => {
        const { rows } = await sql<{ shot: string }>`select pg_export_snapshot() as shot`.execute(tx)
        await client.connect()
        await client.query('begin isolation level repeatable read read only')
        await client.query(`set transaction snapshot ${pg.escapeLiteral(rows[0]?.shot ?? '')}`)
        await work(tx, client)
      })
  } finally {
    await client.end()
    await db.destroy()
  }
}
