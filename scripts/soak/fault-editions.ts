import { createHash } from 'node:crypto'
import { hearthshire } from '../../test/hearthshire.ts'
import { asUser } from '../../src/store/as-user.ts'
import type { Db, Tx } from '../../src/store/database.ts'
import { keepTrial, type NewEditionFile } from '../../src/store/edition-trials.ts'
import { publishEdition, signOff, startDraft } from '../../src/store/editions.ts'
import type { Both } from './fault-acts.ts'

const authority = hearthshire.code
const analyst = { userId: 'an-analyst', authority }
const director = { userId: 'a-director', authority }

/** Begins an edition of a day of its own and keeps a trial of it, each by itself; gives the edition's id. */
export async function tryOut({ app, owner }: Both, turn: number): Promise<string> {
  const asAt = new Date(Date.UTC(1900, 0, turn)).toISOString().slice(0, 10)
  const dataSet = await aDataSet(owner, asAt)
  const step = { authority, by: analyst.userId, at: new Date() }
  const edition = await asUser(app, analyst, (tx) => startDraft(tx, { ...step, asAt, dataSet }))
  if (edition === undefined) throw new Error(`There was a draft of ${asAt}.`)
  await asUser(app, analyst, async (tx) => {
    const findings = { basis: {}, gate: {}, manifest: {}, publicManifest: {}, changes: undefined }
    const before = (await published(tx)).map(({ id }) => id)
    await keepTrial(tx, { ...step, edition, before, isClear: true, ...findings, files: files(turn) })
  })
  return edition
}

/** The latest that was tried is signed off and published, one after the other. */
export async function publish({ app }: Both): Promise<string> {
  const tried = await asUser(app, director, (tx) =>
    tx
      .selectFrom('edition')
      .select(['id', 'trial'])
      .where('state', '=', 'draft')
      .where('trial', 'is not', null)
      .orderBy('asAt', 'desc')
      .executeTakeFirst(),
  )
  if (tried === undefined) return ''
  const step = { edition: tried.id, authority, by: director.userId, at: new Date() }
  await asUser(app, director, (tx) => signOff(tx, { ...step, trial: tried.trial ?? '' }))
  const isOut = await asUser(app, director, (tx) => publishEdition(tx, step))
  return isOut ? tried.id : ''
}

const published = (tx: Tx) => tx.selectFrom('edition').select('id').where('state', '=', 'published').execute()

const aDataSet = async (owner: Db, asAt: string): Promise<string> =>
  (
    await owner
      .insertInto('dataSet')
      .values({ authority, asAt, definitions: 'made up', inputs: '[]', content: '{}' })
      .returning('id')
      .executeTakeFirstOrThrow()
  ).id

const files = (turn: number): NewEditionFile[] =>
  (['public', 'restricted'] as const).flatMap((audience) =>
    ['dataset.html', 'dataset.pdf', 'dataset.csv'].map((name) => {
      const bytes = Buffer.from(`${audience} ${name} ${turn} `.repeat(4000))
      return { audience, name, sha256: createHash('sha256').update(bytes).digest('hex'), bytes }
    }),
  )
