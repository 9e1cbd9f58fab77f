import type { YouSaidPage } from '../core/governance/challenges/you-said.ts'
import type { PublicOccasion } from '../core/governance/participation/public-occasions.ts'
import type { Db, Tx } from './database.ts'
import type { Writer } from './posts.ts'

/** What anyone reads: the groups and what was held for young people, never what was held back. */
export interface PublicPage extends Pick<YouSaidPage, 'groups'> {
  readonly occasions?: readonly PublicOccasion[]
}

export interface PublishedPage {
  readonly version: number
  readonly at: Date
  readonly page: PublicPage
}

/** “You said, we did” as it was made public last; `undefined` before it ever was. Anybody may ask. */
export async function youSaidNow(db: Db, authority: string): Promise<PublishedPage | undefined> {
  const row = await db
    .selectFrom('youSaid')
    .select(['version', 'at', 'page'])
    .where('authority', '=', authority)
    .orderBy('version', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row && { ...row, page: row.page as PublicPage }
}

/** Makes the next version public, after the one it was looked at beside; `undefined` when another came out since. */
export async function publishYouSaid(
  tx: Tx,
  { authority, by, at }: Writer,
  { groups, occasions = [] }: PublicPage,
  after: number,
): Promise<number | undefined> {
  if (((await youSaidNow(tx, authority))?.version ?? 0) !== after) return undefined
  const made = await tx
    .insertInto('youSaid')
    .values({ authority, version: after + 1, page: JSON.stringify({ groups, occasions }), by, at })
    .onConflict((conflict) => conflict.doNothing())
    .returning('version')
    .executeTakeFirst()
  return made?.version
}
