import type { Db } from './database.ts'

/** The numbers that the latest edition made of a data set shows the public. */
export interface PublicNumbers {
  readonly version: number
  readonly sha256: string
  /** Its `dataset.json`. */
  readonly json: string
}

/** The public numbers of a data set; `undefined` while no edition has been made of it, or the asker may not see any. */
export async function publicNumbersOf(
  db: Db,
  authority: string,
  dataSet: string,
): Promise<PublicNumbers | undefined> {
  const found = await db
    .selectFrom('editionFile')
    .innerJoin('edition', 'edition.id', 'editionFile.edition')
    .select(['edition.version', 'editionFile.sha256', 'editionFile.bytes'])
    .where('edition.authority', '=', authority)
    .where('edition.dataSet', '=', dataSet)
    .where('editionFile.audience', '=', 'public')
    .where('editionFile.name', '=', 'dataset.json')
    .orderBy('edition.version', 'desc')
    .limit(1)
    .executeTakeFirst()
  if (found === undefined) return undefined
  const { bytes, ...rest } = found
  return { ...rest, json: Buffer.from(bytes).toString('utf8') }
}
