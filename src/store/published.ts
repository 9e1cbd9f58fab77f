import type { Db } from './database.ts'

/** An edition that the public may read. */
export interface PublishedEdition {
  readonly id: string
  /** `2025-03-31`. */
  readonly asAt: string
  readonly version: number
  readonly publishedAt: Date
  /** What this version corrected; null for the first. */
  readonly changes: string | null
  /** The highest version published of the same day: another one than this when this was corrected. */
  readonly latestVersion: number
}

/** A file of a published edition, without its bytes. */
export interface PublishedFile {
  readonly name: string
  readonly sha256: string
  readonly bytes: number
}

/** What a council has published, latest day and version first. Empty when nothing is. */
export async function publishedEditions(db: Db, authority: string): Promise<PublishedEdition[]> {
  const rows = await db
    .selectFrom('edition')
    .select(['id', 'asAt', 'version', 'publishedAt', 'changes'])
    .select((eb) =>
      eb.fn
        .max('version')
        .over((over) => over.partitionBy('asAt'))
        .as('latestVersion'),
    )
    .where('authority', '=', authority)
    .where('state', '=', 'published')
    .orderBy('asAt', 'desc')
    .orderBy('version', 'desc')
    .execute()
  return rows.flatMap(({ publishedAt, ...rest }) => (publishedAt === null ? [] : [{ ...rest, publishedAt }]))
}

/** The files of a published edition that the public may have, by name. Empty when it is not published. */
export const publishedFiles = (db: Db, authority: string, edition: string): Promise<PublishedFile[]> =>
  db
    .selectFrom('editionFile')
    .innerJoin('edition', 'edition.id', 'editionFile.edition')
    .select(['editionFile.name', 'editionFile.sha256'])
    .select((eb) => eb.fn<number>('octet_length', ['editionFile.bytes']).as('bytes'))
    .where('edition.authority', '=', authority)
    .where('edition.state', '=', 'published')
    .where('editionFile.edition', '=', edition)
    .where('editionFile.audience', '=', 'public')
    .orderBy('editionFile.name')
    .execute()

/** One public file of a published edition, byte for byte; `undefined` when there is none of this name. */
export const publishedFile = (
  db: Db,
  authority: string,
  { edition, name }: { edition: string; name: string },
): Promise<{ sha256: string; bytes: Uint8Array } | undefined> =>
  db
    .selectFrom('editionFile')
    .innerJoin('edition', 'edition.id', 'editionFile.edition')
    .select(['editionFile.sha256', 'editionFile.bytes'])
    .where('edition.authority', '=', authority)
    .where('edition.state', '=', 'published')
    .where('editionFile.edition', '=', edition)
    .where('editionFile.audience', '=', 'public')
    .where('editionFile.name', '=', name)
    .executeTakeFirst()
