import { sql } from 'kysely'
import type { Db } from './database.ts'
import type { Audience } from './tables/editions.ts'

/** An edition of any council, for whoever owns the database; `undefined` where there is none of this id. */
export const anyEdition = (owner: Db, id: string) =>
  owner
    .selectFrom('edition')
    .select(['id', 'authority', 'version', 'dataSet', 'trial'])
    .where(sql`id::text`, '=', id)
    .executeTakeFirst()

/** The files of an edition with their bytes. */
export const bytesOfEdition = (
  owner: Db,
  edition: string,
): Promise<{ audience: Audience; name: string; bytes: Uint8Array }[]> =>
  owner
    .selectFrom('editionFile')
    .select(['audience', 'name', 'bytes'])
    .where('edition', '=', edition)
    .orderBy('audience')
    .orderBy('name')
    .execute()

/** Loads by their numbers, in the order they came, with the state each is in. */
export const loadsNumbered = (owner: Db, authority: string, numbers: readonly number[]) =>
  owner
    .selectFrom('load')
    .select(['id', 'number', 'state', 'summary'])
    .where('authority', '=', authority)
    .where('number', 'in', [...numbers])
    .orderBy('number')
    .execute()

/** A text of JSON as the database keeps it. */
export async function asKept(owner: Db, text: string): Promise<string> {
  const { rows } = await sql<{ text: string }>`select (${text}::jsonb)::text as text`.execute(owner)
  return rows[0]?.text ?? ''
}

/** A council's data set whose text has this SHA-256; `undefined` where none has any more. */
export async function dataSetMarked(owner: Db, authority: string, mark: string): Promise<string | undefined> {
  const found = await owner
    .selectFrom('dataSet')
    .select(sql<string>`content::text`.as('content'))
    .where('authority', '=', authority)
    .where(sql`encode(sha256(convert_to(content::text, 'UTF8')), 'hex')`, '=', mark)
    .executeTakeFirst()
  return found?.content
}
