import { createHash } from 'node:crypto'
import { asUser } from '../src/store/as-user.ts'
import type { Db } from '../src/store/database.ts'
import type { Authority } from '../src/web/env.ts'
import type { TestDatabase } from './database.ts'
import { hearthshire } from './hearthshire.ts'

interface Given {
  readonly asAt?: string
  readonly version?: number
  readonly changes?: string
  readonly state?: 'draft' | 'signed-off' | 'published'
  readonly files?: Readonly<Record<string, string>>
  readonly authority?: Authority
}

const somethingToRead = {
  'dataset.html': '<!doctype html><title>Children in our care</title><h1>Children in our care</h1>',
  'dataset.pdf': '%PDF-1.7 made up',
  'dataset.xlsx': 'PK made up',
  'dataset.csv': 'indicator,value\nchildren-in-care,437\n',
  'dataset.json': '{"indicators":[]}',
}

/** Makes sure that the database knows the council. */
export const knowHearthshire = ({ owner }: TestDatabase) =>
  owner
    .insertInto('authority')
    .values(hearthshire)
    .onConflict((conflict) => conflict.doNothing())
    .execute()

/** An edition in the database, published unless it says otherwise, each step taken by a director. Gives its id. */
export async function anEdition({ owner }: Pick<TestDatabase, 'owner'>, given: Given = {}): Promise<string> {
  const { authority = hearthshire, state = 'published' } = given
  await know(owner, authority)
  return asUser(owner, { userId: director, authority: authority.code }, async (tx) => {
    const id = await drafted(tx, authority.code, given)
    for (const next of ['signed-off', 'published'] as const)
      if (state === 'published' || next === state) await moved(tx, id, next)
    return id
  })
}

const director = 'a-director'

/** Makes sure that the database knows the council and has a director in it. */
async function know(owner: Db, { code, name }: Authority): Promise<void> {
  await owner
    .insertInto('authority')
    .values({ code, name })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
  await owner
    .insertInto('membership')
    .values({ person: director, authority: code, role: 'director', partner: null })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

async function drafted(tx: Db, authority: string, given: Given): Promise<string> {
  const { asAt = '2025-03-31', version = 1, changes = null, files = somethingToRead } = given
  const { id: dataSet } = await tx
    .insertInto('dataSet')
    .values({ authority, asAt, definitions: 'of the test', inputs: '[]', content: '{}' })
    .returning('id')
    .executeTakeFirstOrThrow()
  const { id } = await tx
    .insertInto('edition')
    .values({ authority, asAt, version, changes, state: 'draft', dataSet, manifest: '{}', by: director })
    .returning('id')
    .executeTakeFirstOrThrow()
  for (const audience of ['public', 'restricted'] as const)
    for (const [name, text] of Object.entries(files)) {
      const bytes = Buffer.from(audience === 'public' ? text : `restricted ${text}`)
      const sha256 = createHash('sha256').update(bytes).digest('hex')
      await tx
        .insertInto('editionFile')
        .values({ edition: id, authority, audience, name, sha256, bytes })
        .execute()
    }
  await clearTrial(tx, id, authority, director)
  return id
}

const moved = (tx: Db, id: string, state: 'signed-off' | 'published') =>
  tx
    .updateTable('edition')
    .set(
      state === 'published'
        ? { state, publishedAt: publishedAt, publishedBy: director }
        : { state, signedAt: publishedAt, signedBy: director },
    )
    .where('id', '=', id)
    .execute()

/** A trial in which nothing was in the way, held against whatever is published. */
export async function clearTrial(tx: Db, edition: string, authority: string, by: string): Promise<void> {
  const others = await tx
    .selectFrom('edition')
    .select('id')
    .where('authority', '=', authority)
    .where('state', '=', 'published')
    .execute()
  const empty = { basis: '{}', gate: '{}', manifest: '{}' }
  const { id: trial } = await tx
    .insertInto('editionTrial')
    .values({ edition, authority, by, isClear: true, before: others.map(({ id }) => id), ...empty })
    .returning('id')
    .executeTakeFirstOrThrow()
  await tx.updateTable('edition').set({ trial }).where('id', '=', edition).execute()
}

const publishedAt = new Date('2025-05-02T10:00:00Z')
