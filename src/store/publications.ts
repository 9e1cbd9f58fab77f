import { createHash } from 'node:crypto'
import type { Writing } from './boards.ts'
import type { Db, Tx } from './database.ts'
import type { PublicationKind } from './tables/meetings.ts'

/** Something that went out, without its bytes. */
export interface PublicationAbout {
  readonly id: string
  readonly meeting: string | null
  readonly kind: PublicationKind
  readonly audience: 'public' | 'members'
  readonly version: number
  readonly supplement: number
  /** Why the papers of a supplement are late, as everybody reads it; null for anything else. */
  readonly why: string | null
  readonly name: string
  readonly sha256: string
  readonly size: number
  readonly at: Date
}

export interface NewPublication {
  readonly meeting: string | null
  readonly kind: PublicationKind
  readonly audience: 'public' | 'members'
  readonly supplement?: number
  readonly why?: string | null
  readonly name: string
  readonly bytes: Uint8Array
}

/** What has gone out of one meeting, or of all: the latest version of each thing last. Members’ only to those who may. */
export const publicationsOf = (db: Db, authority: string, meeting?: string): Promise<PublicationAbout[]> =>
  db
    .selectFrom('publication')
    .select(['id', 'meeting', 'kind', 'audience', 'version', 'supplement', 'why', 'name', 'sha256', 'at'])
    .select((eb) => eb.fn<number>('octet_length', ['bytes']).as('size'))
    .where('authority', '=', authority)
    .$if(meeting !== undefined, (q) => q.where('meeting', '=', meeting ?? ''))
    .orderBy('supplement')
    .orderBy('version')
    .orderBy('at')
    .execute()

/** One of them, byte for byte; `undefined` where the asker may not have it. */
export const publicationById = (
  db: Db,
  authority: string,
  id: string,
): Promise<
  { name: string; sha256: string; bytes: Uint8Array; audience: string; meeting: string | null } | undefined
> =>
  db
    .selectFrom('publication')
    .select(['name', 'sha256', 'bytes', 'audience', 'meeting'])
    .where('authority', '=', authority)
    .where('id', '=', id)
    .executeTakeFirst()

/** The latest public texts of a kind, by meeting, as they went out. */
export async function publicTexts(
  db: Db,
  authority: string,
  kind: PublicationKind,
): Promise<Map<string, string>> {
  const rows = await db
    .selectFrom('publication')
    .select(['meeting', 'bytes'])
    .distinctOn('meeting')
    .where('authority', '=', authority)
    .where('kind', '=', kind)
    .where('audience', '=', 'public')
    .orderBy('meeting')
    .orderBy('version', 'desc')
    .execute()
  return new Map(rows.map(({ meeting, bytes }) => [meeting ?? '', Buffer.from(bytes).toString('utf8')]))
}

/** Sends something out, the next version of its kind. What went out before stays as it is. */
export async function publish(tx: Tx, one: NewPublication, { authority, by, at }: Writing): Promise<number> {
  const { meeting, kind, audience, supplement = 0, why = null, name, bytes } = one
  const last = await tx
    .selectFrom('publication')
    .select(({ fn }) => fn.max('version').as('version'))
    .where('authority', '=', authority)
    .where('meeting', meeting === null ? 'is' : '=', meeting)
    .where('kind', '=', kind)
    .where('audience', '=', audience)
    .where('supplement', '=', supplement)
    .executeTakeFirst()
  const version = (last?.version ?? 0) + 1
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  const id = crypto.randomUUID()
  await tx
    .insertInto('publication')
    .values({ id, authority, meeting, kind, audience, supplement, why, version, name, bytes, sha256, by, at })
    .execute()
  return version
}
