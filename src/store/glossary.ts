import { sql } from 'kysely'
import type { Glossary } from '../core/words/preferred.ts'
import type { Db, Tx } from './database.ts'
import type { Writer } from './posts.ts'
import type { IsoDay } from './tables/json.ts'

/** The words young people chose, as they were agreed. */
export interface KeptGlossary extends Glossary {
  readonly version: number
  /** Who agreed it, in words: the young people’s council. */
  readonly agreedBy: string
  readonly agreedOn: IsoDay
  readonly at: Date
}

/** Every version, the latest first; none where nothing was ever agreed. Anybody may ask. */
export const glossariesOf = (db: Db, authority: string, most = 100): Promise<KeptGlossary[]> =>
  db
    .selectFrom('glossary')
    .select(['version', 'preferred', 'leftAlone', 'agreedBy', 'agreedOn', 'at'])
    .where('authority', '=', authority)
    .orderBy('version', 'desc')
    .limit(most)
    .execute()

/** The words as they stand; none where nothing was ever agreed. */
export const glossaryOf = async (db: Db, authority: string): Promise<Glossary> =>
  (await glossariesOf(db, authority, 1))[0] ?? { preferred: [], leftAlone: [] }

/** Keeps the next version after the one it was begun from (0 for the first); false when another came since. */
export async function keepGlossary(
  tx: Tx,
  { authority, by, at }: Writer,
  glossary: Glossary & Pick<KeptGlossary, 'agreedBy' | 'agreedOn'>,
  after: number,
): Promise<boolean> {
  const [latest] = await glossariesOf(tx, authority, 1)
  if ((latest?.version ?? 0) !== after) return false
  const { preferred, leftAlone, agreedBy, agreedOn } = glossary
  const kept = await tx
    .insertInto('glossary')
    .values({
      ...{ authority, version: after + 1, agreedBy, agreedOn, by, at },
      ...{ preferred: JSON.stringify(preferred), leftAlone: JSON.stringify(leftAlone) },
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  return kept.numInsertedOrUpdatedRows === 1n
}

/** Which of these marks are of sentences whose writer chose to keep them. */
export async function sentencesKept(
  db: Db,
  authority: string,
  marks: readonly string[],
): Promise<Set<string>> {
  if (marks.length === 0) return new Set()
  const rows = await db
    .selectFrom('sentenceKept')
    .select('sha256')
    .where('authority', '=', authority)
    .where(sql<boolean>`sha256 = any (${marks}::text[])`)
    .execute()
  return new Set(rows.map(({ sha256 }) => sha256))
}

/** Writes down that these sentences are kept as they are. */
export async function keepSentences(
  tx: Tx,
  { authority, by, at }: Writer,
  marks: readonly string[],
): Promise<void> {
  if (marks.length === 0) return
  // All in one value: there may be more of them than a statement has places for.
  await sql`
    insert into hearth.sentence_kept (authority, sha256, by, at)
    select ${authority}, sha256, ${by}, ${at} from unnest(${marks}::text[]) as m (sha256)
    on conflict do nothing`.execute(tx)
}
