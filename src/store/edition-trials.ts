import type { Db, Tx } from './database.ts'
import type { Step } from './editions.ts'
import type { Audience } from './tables/editions.ts'

/** A file of an edition as it was drawn. */
export interface NewEditionFile {
  readonly audience: Audience
  readonly name: string
  readonly sha256: string
  readonly bytes: Uint8Array
}

/** What a trial came to. */
export interface NewTrial extends Step {
  readonly isClear: boolean
  /** The editions it was held against. */
  readonly before: readonly string[]
  readonly basis: unknown
  readonly gate: unknown
  /** For those who see the restricted edition. */
  readonly manifest: unknown
  /** For everybody. */
  readonly publicManifest: unknown
  readonly changes: string | undefined
  readonly files: readonly NewEditionFile[]
}

/** A trial as it is kept. */
export interface Trial {
  readonly id: string
  readonly by: string
  readonly name: string | null
  readonly at: Date
  readonly isClear: boolean
  readonly before: readonly string[]
  readonly basis: unknown
  readonly gate: unknown
  readonly manifest: unknown
}

/**
 * Keeps a trial with its files in place of those before, and gives its id. All of it or none, part of the asker's
 * transaction; `undefined` when the edition is no draft any more.
 */
export async function keepTrial(tx: Tx, trial: NewTrial): Promise<string | undefined> {
  const { edition, authority, files, publicManifest, changes = null, before, ...rest } = trial
  const draft = await tx
    .selectFrom('edition')
    .select('id')
    .where('id', '=', edition)
    .where('authority', '=', authority)
    .where('state', '=', 'draft')
    .forUpdate()
    .executeTakeFirst()
  if (draft === undefined) return undefined
  const { by, at, isClear, basis, gate, manifest } = rest
  const { id } = await tx
    .insertInto('editionTrial')
    .values({
      edition,
      authority,
      by,
      at,
      isClear,
      before: [...before],
      ...written({ basis, gate, manifest }),
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  await tx.deleteFrom('editionFile').where('edition', '=', edition).execute()
  for (const file of files)
    await tx
      .insertInto('editionFile')
      .values({ edition, authority, ...file })
      .execute()
  await tx
    .updateTable('edition')
    .set({ trial: id, changes, manifest: JSON.stringify(publicManifest) })
    .where('id', '=', edition)
    .execute()
  return id
}

const written = (values: Readonly<Record<'basis' | 'gate' | 'manifest', unknown>>) => ({
  basis: JSON.stringify(values.basis),
  gate: JSON.stringify(values.gate),
  manifest: JSON.stringify(values.manifest),
})

/** The trial an edition's files are of; `undefined` where there is none or the asker may not see it. */
export const trialById = (db: Db, id: string): Promise<Trial | undefined> =>
  db
    .selectFrom('editionTrial')
    .leftJoin('person', 'person.id', 'editionTrial.by')
    .select(['editionTrial.id', 'editionTrial.by', 'person.name', 'editionTrial.at'])
    .select(['editionTrial.isClear', 'editionTrial.before', 'editionTrial.basis'])
    .select(['editionTrial.gate', 'editionTrial.manifest'])
    .where('editionTrial.id', '=', id)
    .executeTakeFirst()
