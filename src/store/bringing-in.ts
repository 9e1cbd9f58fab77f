import { sql } from 'kysely'
import { copyRows } from './copy-rows.ts'
import type { Db, Tx } from './database.ts'
import { keepLoad, keepSheets, type NewLoad, type Sheet } from './loads.ts'
import type { LoadListedTable, LoadUploadTable, RowOwner } from './tables/loads.ts'

/** A file as it came. */
export interface Upload extends Pick<LoadUploadTable, 'name' | 'bytes'> {
  readonly sha256: string
}

/** One at a time begins or decides on a council's loads, so that what each finds still holds when it acts. */
export const oneAtATime = (tx: Tx, authority: string) =>
  sql`select pg_advisory_xact_lock(hashtext(${`hearth.load ${authority}`}))`.execute(tx)

/** Keeps files as they came, for reading, and gives the load's id. Part of the asker's transaction: all of it or none. */
export async function beginLoad(
  tx: Tx,
  about: Omit<NewLoad, 'state' | 'summary'>,
  uploads: readonly Upload[],
): Promise<string> {
  const files = uploads.map(({ name, sha256, bytes }) => ({
    name,
    sha256,
    size: bytes.length,
    kind: kindOf(name),
  }))
  const id = await keepLoad(tx, { ...about, state: 'reading', summary: {} }, files, [])
  const { authority, partner } = about
  for (const [number, { name, bytes }] of uploads.entries())
    await tx
      .insertInto('loadUpload')
      .values({ load: id, number, authority, partner, name, bytes: Buffer.from(bytes) })
      .execute()
  return id
}

const kindOf = (name: string): string => /\.(\w{1,8})$/.exec(name)?.[1]?.toLowerCase() ?? 'file'

/** A load's files as they came, in their order. Empty once it has been read. */
export const uploadsOf = (db: Db, load: string) =>
  db.selectFrom('loadUpload').select(['name', 'bytes']).where('load', '=', load).orderBy('number').execute()

/** Something to put right, as it is kept. */
export type KeptListed = Omit<LoadListedTable, 'load' | 'number' | 'authority' | 'partner'>

/** What a load was read as. */
export interface ReadLoad {
  readonly summary: unknown
  readonly sheets: readonly Sheet[]
  readonly listed: readonly KeptListed[]
}

/** Keeps what a load was read as; its files as they came are gone after it. False when it waits for reading no more. */
export async function keepRead(
  tx: Tx,
  { id, authority, partner }: { id: string; authority: string; partner: RowOwner },
  { summary, sheets, listed }: ReadLoad,
): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('load')
    .set({ state: 'read', summary: JSON.stringify(summary) })
    .where('id', '=', id)
    .where('state', '=', 'reading')
    .executeTakeFirst()
  if (numUpdatedRows === 0n) return false
  await keepSheets(tx, { id, authority }, sheets)
  await copyRows(
    tx,
    'loadListed',
    [
      'load',
      'number',
      'authority',
      'partner',
      'file',
      'line',
      'columnName',
      'read',
      'advice',
      'isUsed',
      'isHarmless',
    ],
    listed.map((each, number) => [
      ...[id, number, authority, partner, each.file, each.line, each.columnName],
      ...[each.read, each.advice, each.isUsed, each.isHarmless],
    ]),
  )
  return true
}

/** Sets a load aside that could not be read, saying why. */
export const giveUpReading = (db: Db, id: string, trouble: string) =>
  db
    .updateTable('load')
    .set({ state: 'discarded', summary: JSON.stringify({ trouble }) })
    .where('id', '=', id)
    .where('state', '=', 'reading')
    .execute()

/** One load; `undefined` when it is gone or not the asker's to see. */
export const loadOf = (db: Db, authority: string, id: string) =>
  db
    .selectFrom('load')
    .leftJoin('person', 'person.id', 'load.by')
    .selectAll('load')
    .select('person.name as byName')
    .where('load.authority', '=', authority)
    .where('load.id', '=', id)
    .executeTakeFirst()

/** What there is to put right in a load, in the order read. */
export const listedOf = (db: Db, load: string, limit: number) =>
  db
    .selectFrom('loadListed')
    .select(['file', 'line', 'columnName', 'read', 'advice', 'isUsed', 'isHarmless'])
    .where('load', '=', load)
    .orderBy('number')
    .limit(limit)
    .execute()

/** The accepted loads the asker sees, in the order they came, with what each was read as. */
export const acceptedLoads = (db: Db, authority: string) =>
  db
    .selectFrom('load')
    .select(['id', 'number', 'partner', 'summary', 'at'])
    .where('authority', '=', authority)
    .where('state', '=', 'accepted')
    .orderBy('number')
    .execute()

/** A load that waits to be read. */
export type NextToRead = NonNullable<Awaited<ReturnType<typeof nextToRead>>>

/** The load that has waited longest to be read, but for those passed over; `undefined` when none waits. */
export const nextToRead = (db: Db, authority: string, passed: readonly string[]) =>
  db
    .selectFrom('load')
    .select(['id', 'by', 'partner', 'tries'])
    .where('authority', '=', authority)
    .where('state', '=', 'reading')
    .$if(passed.length > 0, (query) => query.where('id', 'not in', [...passed]))
    .orderBy('number')
    .limit(1)
    .executeTakeFirst()

/** Counts one more try at reading a load, before it is made. */
export const countReading = (db: Db, id: string) =>
  db
    .updateTable('load')
    .set((eb) => ({ tries: eb('tries', '+', 1) }))
    .where('id', '=', id)
    .execute()

/** Takes a try back that failed for no fault of the files. */
export const uncountReading = (db: Db, id: string) =>
  db
    .updateTable('load')
    .set((eb) => ({ tries: eb('tries', '-', 1) }))
    .where('id', '=', id)
    .where('tries', '>', 0)
    .execute()
