import type { Db } from './database.ts'
import type { Audience } from './tables/editions.ts'

/** A file of an edition without its bytes. */
export interface EditionFileAbout {
  readonly audience: Audience
  readonly name: string
  readonly sha256: string
  readonly bytes: number
}

/** The files of an edition, of both audiences, that the asker may see. */
export const filesOfEdition = (db: Db, authority: string, edition: string): Promise<EditionFileAbout[]> =>
  db
    .selectFrom('editionFile')
    .select(['audience', 'name', 'sha256'])
    .select((eb) => eb.fn<number>('octet_length', ['bytes']).as('bytes'))
    .where('authority', '=', authority)
    .where('edition', '=', edition)
    .orderBy('audience')
    .orderBy('name')
    .execute()

/** One file of an edition, byte for byte; `undefined` when there is none of this name that the asker may see. */
export const fileOfEdition = (
  db: Db,
  authority: string,
  { edition, audience, name }: { edition: string; audience: Audience; name: string },
): Promise<{ sha256: string; bytes: Uint8Array } | undefined> =>
  db
    .selectFrom('editionFile')
    .select(['sha256', 'bytes'])
    .where('authority', '=', authority)
    .where('edition', '=', edition)
    .where('audience', '=', audience)
    .where('name', '=', name)
    .executeTakeFirst()

/** An edition that is public already, with the text of its files by `public/dataset.json`. */
export interface EarlierTexts {
  readonly id: string
  readonly version: number
  readonly texts: Readonly<Record<string, string>>
}

/** What is published, the earliest day and version first, with those of its files that are named. */
export async function publishedTexts(
  db: Db,
  authority: string,
  names: readonly string[],
): Promise<EarlierTexts[]> {
  const editions = await db
    .selectFrom('edition')
    .select(['id', 'version'])
    .where('authority', '=', authority)
    .where('state', '=', 'published')
    .orderBy('asAt')
    .orderBy('version')
    .execute()
  const found: EarlierTexts[] = []
  for (const { id, version } of editions) found.push({ id, version, texts: await textsOf(db, id, names) })
  return found
}

async function textsOf(db: Db, edition: string, names: readonly string[]): Promise<Record<string, string>> {
  const files = await db
    .selectFrom('editionFile')
    .select(['audience', 'name', 'bytes'])
    .where('edition', '=', edition)
    .where('name', 'in', names)
    .execute()
  return Object.fromEntries(
    files.map(({ audience, name, bytes }) => [`${audience}/${name}`, Buffer.from(bytes).toString('utf8')]),
  )
}
