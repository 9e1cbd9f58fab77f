import { copyRows } from './copy-rows.ts'
import type { Db, Tx } from './database.ts'
import type { LoadFileTable, LoadState, RowOwner } from './tables/loads.ts'

/** A load about to be kept. */
export interface NewLoad {
  readonly authority: string
  readonly partner: RowOwner
  readonly by: string
  readonly at: Date
  readonly state: LoadState
  readonly summary: unknown
}

export type LoadFile = Omit<LoadFileTable, 'load' | 'authority' | 'partner'>

/** A sheet with its rows as typed. */
export interface Sheet {
  readonly partner: RowOwner
  readonly file: string
  readonly tableName: string | null
  readonly headings: readonly string[]
  readonly headingsLine: number | null
  readonly rows: readonly { readonly line: number; readonly cells: readonly string[] }[]
}

/** Keeps a load with its files and rows, and gives its id. Part of the asker's transaction: all of it or none. */
export async function keepLoad(
  tx: Tx,
  load: NewLoad,
  files: readonly LoadFile[],
  sheets: readonly Sheet[],
): Promise<string> {
  const { authority, partner } = load
  const { id } = await tx
    .insertInto('load')
    .values({ ...load, summary: JSON.stringify(load.summary) })
    .returning('id')
    .executeTakeFirstOrThrow()
  await copyRows(
    tx,
    'loadFile',
    ['load', 'authority', 'partner', 'name', 'sha256', 'size', 'kind'],
    files.map(({ name, sha256, size, kind }) => [id, authority, partner, name, sha256, size, kind]),
  )
  await keepSheets(tx, { id, authority }, sheets)
  return id
}

/** Keeps the sheets of a load with their rows. */
export async function keepSheets(tx: Tx, load: { id: string; authority: string }, sheets: readonly Sheet[]) {
  await copyRows(
    tx,
    'caseSheet',
    ['load', 'number', 'authority', 'partner', 'file', 'tableName', 'headings', 'headingsLine'],
    sheets.map((sheet, number) => [
      ...[load.id, number, load.authority, sheet.partner, sheet.file],
      ...[sheet.tableName, sheet.headings, sheet.headingsLine],
    ]),
  )
  await copyRows(
    tx,
    'caseRow',
    ['load', 'sheet', 'authority', 'partner', 'line', 'cells'],
    rowsOf(load, sheets),
  )
}

function* rowsOf(load: { id: string; authority: string }, sheets: readonly Sheet[]) {
  for (const [number, { partner, rows }] of sheets.entries())
    for (const { line, cells } of rows) yield [load.id, number, load.authority, partner, line, cells]
}

/** The latest load the asker sees that brought exactly these files (by SHA-256), and was not set aside. `undefined` when none did. */
export async function loadWithSameFiles(db: Db, authority: string, hashes: readonly string[]) {
  const sorted = [...new Set(hashes)].sort()
  const brought = await db
    .selectFrom('loadFile')
    .innerJoin('load', 'load.id', 'loadFile.load')
    .select(['load.id', 'load.at', 'load.state', 'load.by'])
    .where('loadFile.authority', '=', authority)
    .where('loadFile.sha256', '=', sorted[0] ?? '')
    .where('load.state', 'in', ['reading', 'read', 'accepted'])
    .orderBy('load.number', 'desc')
    .execute()
  for (const load of brought) {
    const files = await filesOf(db, load.id)
    const theirs = [...new Set(files.map(({ sha256 }) => sha256))].sort()
    if (theirs.join() === sorted.join()) return load
  }
  return undefined
}

/** A load's files by name. */
export const filesOf = (db: Db, load: string): Promise<LoadFileTable[]> =>
  db.selectFrom('loadFile').selectAll().where('load', '=', load).orderBy('name').execute()

/** The council's loads, or those the asker may see of them, latest first: each with who brought it and how many files. */
export const loadsOf = (db: Db, authority: string, limit = 50) =>
  db
    .selectFrom('load')
    .leftJoin('person', 'person.id', 'load.by')
    .selectAll('load')
    .select('person.name as byName')
    .select((eb) =>
      eb
        .selectFrom('loadFile')
        .whereRef('loadFile.load', '=', 'load.id')
        .select(({ fn }) => fn.countAll<string>().as('files'))
        .as('files'),
    )
    .where('load.authority', '=', authority)
    .orderBy('load.number', 'desc')
    .limit(limit)
    .execute()

/** Moves loads on. The database refuses a step that is none (`HE004`); gives how many moved. */
export async function moveLoads(db: Db, ids: readonly string[], state: LoadState): Promise<number> {
  if (ids.length === 0) return 0
  const { numUpdatedRows } = await db
    .updateTable('load')
    .set({ state })
    .where('id', 'in', [...ids])
    .executeTakeFirst()
  return Number(numUpdatedRows)
}
