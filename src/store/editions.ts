import type { DeleteResult, UpdateResult } from 'kysely'
import type { Db, Tx } from './database.ts'
import type { EditionState } from './tables/editions.ts'
import type { IsoDay } from './tables/json.ts'

/** An edition as those see it who make it. */
export interface Edition {
  readonly id: string
  readonly asAt: IsoDay
  readonly version: number
  readonly state: EditionState
  readonly dataSet: string
  /** The trial its files are of; null until one was made. */
  readonly trial: string | null
  readonly changes: string | null
  readonly at: Date
  readonly signedAt: Date | null
  readonly publishedAt: Date | null
  /** Who began it, signed it off and published it; null where nobody has, or their account is gone. */
  readonly byName: string | null
  readonly signedByName: string | null
  readonly publishedByName: string | null
}

/** A step somebody takes with an edition. */
export interface Step {
  readonly edition: string
  readonly authority: string
  readonly by: string
  readonly at: Date
}

/** Every edition the asker may see, latest day and version first. */
export const editionsOf = (db: Db, authority: string): Promise<Edition[]> =>
  editions(db, authority).orderBy('edition.asAt', 'desc').orderBy('edition.version', 'desc').execute()

/** One of them; `undefined` where the asker may not see it or there is none. */
export const editionById = (db: Db, authority: string, id: string): Promise<Edition | undefined> =>
  editions(db, authority).where('edition.id', '=', id).executeTakeFirst()

/**
 * Starts a draft of a data set, the next version of its day, and gives its id; `undefined` when there is a draft of that
 * day already.
 */
export async function startDraft(
  tx: Tx,
  { authority, asAt, dataSet, by, at }: Omit<Step, 'edition'> & { asAt: IsoDay; dataSet: string },
): Promise<string | undefined> {
  const last = await tx
    .selectFrom('edition')
    .select(({ fn }) => fn.max('version').as('version'))
    .where('authority', '=', authority)
    .where('asAt', '=', asAt)
    .executeTakeFirst()
  const version = (last?.version ?? 0) + 1
  const made = await tx
    .insertInto('edition')
    .values({ authority, asAt, version, dataSet, by, at, state: 'draft', manifest: '{}' })
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .executeTakeFirst()
  return made?.id
}

/** Takes a draft away; false when it is none any more. */
export const dropDraft = (tx: Tx, { edition, authority }: Omit<Step, 'by' | 'at'>): Promise<boolean> =>
  moved(
    tx
      .deleteFrom('edition')
      .where('id', '=', edition)
      .where('authority', '=', authority)
      .where('state', '=', 'draft')
      .executeTakeFirst(),
  )

/** Has a draft tell other figures of its day: what was tried of it goes. False when it is no draft any more. */
export async function useFigures(
  tx: Tx,
  { edition, authority, dataSet }: Omit<Step, 'by' | 'at'> & { dataSet: string },
): Promise<boolean> {
  const isMoved = await moved(
    tx
      .updateTable('edition')
      .set({ dataSet, trial: null, changes: null, manifest: '{}' })
      .where('id', '=', edition)
      .where('authority', '=', authority)
      .where('state', '=', 'draft')
      .executeTakeFirst(),
  )
  if (isMoved) await tx.deleteFrom('editionFile').where('edition', '=', edition).execute()
  return isMoved
}

/** Signs a draft off as that trial left it; false when it has moved on or was tried again since. */
export const signOff = (tx: Tx, { edition, authority, by, at, trial }: Step & { trial: string }) =>
  moved(
    tx
      .updateTable('edition')
      .set({ state: 'signed-off', signedBy: by, signedAt: at })
      .where('id', '=', edition)
      .where('authority', '=', authority)
      .where('state', '=', 'draft')
      .where('trial', '=', trial)
      .executeTakeFirst(),
  )

/** Takes a sign-off back; false when the edition is not signed off any more. */
export const returnToDraft = (tx: Tx, { edition, authority }: Omit<Step, 'by' | 'at'>) =>
  moved(
    tx
      .updateTable('edition')
      .set({ state: 'draft', signedBy: null, signedAt: null })
      .where('id', '=', edition)
      .where('authority', '=', authority)
      .where('state', '=', 'signed-off')
      .executeTakeFirst(),
  )

/**
 * Publishes an edition that is signed off: from then on it is frozen. False when somebody else has moved it on. Throws
 * what `isOvertaken` knows when another edition was published since this one was tried.
 */
export const publishEdition = (tx: Tx, { edition, authority, by, at }: Step): Promise<boolean> =>
  moved(
    tx
      .updateTable('edition')
      .set({ state: 'published', publishedBy: by, publishedAt: at })
      .where('id', '=', edition)
      .where('authority', '=', authority)
      .where('state', '=', 'signed-off')
      .executeTakeFirst(),
  )

/** Whether an error says that another edition came out first. */
export const isOvertaken = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'HE005'

const editions = (db: Db, authority: string) =>
  db
    .selectFrom('edition')
    .leftJoin('person as maker', 'maker.id', 'edition.by')
    .leftJoin('person as signer', 'signer.id', 'edition.signedBy')
    .leftJoin('person as publisher', 'publisher.id', 'edition.publishedBy')
    .select(['edition.id', 'edition.asAt', 'edition.version', 'edition.state', 'edition.dataSet'])
    .select(['edition.trial', 'edition.changes', 'edition.at', 'edition.signedAt', 'edition.publishedAt'])
    .select(['maker.name as byName', 'signer.name as signedByName', 'publisher.name as publishedByName'])
    .where('edition.authority', '=', authority)

async function moved(done: Promise<UpdateResult | DeleteResult>): Promise<boolean> {
  const result = await done
  return ('numDeletedRows' in result ? result.numDeletedRows : result.numUpdatedRows) === 1n
}
