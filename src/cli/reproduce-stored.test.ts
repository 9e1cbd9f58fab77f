import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ioSaying } from '../../test/cli.ts'
import { aDatabase, type TestDatabase } from '../../test/database.ts'
import { HERE, peopleOf } from '../../test/people-of.ts'
import { hearthshire } from '../../test/web.ts'
import { makeAuthority } from '../core/sample/make-sample.ts'
import { sha256Of } from '../preparing/edition-manifest.ts'
import { tryEdition, type TrialMade } from '../preparing/edition-trial.ts'
import { asUser } from '../store/as-user.ts'
import { beginLoad } from '../store/bringing-in.ts'
import { startDraft } from '../store/editions.ts'
import { triedAndKept } from '../web/drafts/tried-and-kept.ts'
import { accept } from '../web/loads/decide.ts'
import { workThrough } from '../web/loads/work-through.ts'
import { reproduceIn } from './reproduce-stored.ts'

const asAt = '2025-03-31'
const at = new Date('2025-05-02T09:00:00Z')
let said: string[] = []
const io = ioSaying((text) => void said.push(text), '/nonexistent')
const doing = { progress: () => undefined, dataFolder: '/nonexistent' }

let database: TestDatabase
let edition = ''
let draft = ''
const analyst = { userId: 'analyst', authority: HERE }

beforeAll(async () => {
  database = await aDatabase()
  await peopleOf(database.owner)
  const { files } = makeAuthority({ seed: 7, children: 12, firstYear: 2024, lastYear: 2024 })
  const uploads = files
    .filter(({ path }) => /episodes|header/.test(path) && path.startsWith('2024'))
    .map(({ path, text }) => ({ name: path, bytes: Buffer.from(text), sha256: sha256Of(text) }))
  const work = { db: database.app, authority: hearthshire, dataFolder: '/nonexistent', told: () => undefined }
  const load = await asUser(database.app, analyst, (tx) =>
    beginLoad(tx, { authority: HERE, by: 'analyst', partner: '', at }, uploads),
  )
  await workThrough(work)
  await asUser(database.app, analyst, (tx) =>
    accept(tx, { authority: HERE, id: load, by: 'analyst', at }, asAt),
  )
  await workThrough(work)
  const { id: dataSet } = await database.owner.selectFrom('dataSet').select('id').executeTakeFirstOrThrow()
  edition = await asUser(database.app, analyst, async (tx) => {
    const begun = await startDraft(tx, { authority: HERE, asAt, dataSet, by: 'analyst', at })
    return begun ?? ''
  })
  const means = {
    db: database.app,
    now: () => at,
    tryOut: (job: Parameters<typeof tryEdition>[0]) => tryEdition(job, doing),
  }
  await triedAndKept(means, { authority: HERE, edition, by: 'analyst', roles: ['analyst'] })
  await database.owner.insertInto('authority').values({ code: 'E06000997', name: 'Third' }).execute()
  draft = (
    await database.owner
      .insertInto('edition')
      .values({
        authority: HERE,
        asAt: '2024-12-31',
        version: 1,
        state: 'draft',
        dataSet,
        manifest: '{}',
        by: 'analyst',
      })
      .returning('id')
      .executeTakeFirstOrThrow()
  ).id
}, 240_000)
afterAll(() => database.close())

const reproduce = (id: string) => {
  said = []
  return reproduceIn(database.owner, id, io, async (job, how) => {
    if (made?.content !== job.content) made = { content: job.content, out: await tryEdition(job, how) }
    return made.out
  })
}
/** The same data set comes out the same: it is drawn once. */
let made: { content: string; out: TrialMade } | undefined
const differing = () => said.filter((each) => each.includes('DIFFERS'))

describe('an edition of the database made again', () => {
  it('is measured from its loads, and every file of it is the same, byte for byte', async () => {
    expect(await reproduce(edition)).toBe(0)
    expect(differing()).toEqual([])
    expect(said).toContain('Measured again from load 1.')
    expect(said).toContain('  the same   the restricted data set')
    expect(said).toContain('  the same   public/dataset.pdf')
    expect(said.at(-1)).toBe('All 16 files came out the same, byte for byte.')
  }, 120_000)

  it('is made from the data set that is kept once rows were purged, and a file that was changed is told', async () => {
    const { owner } = database
    await owner.updateTable('load').set({ state: 'superseded' }).execute()
    await owner.deleteFrom('caseRow').execute()
    await owner.deleteFrom('caseSheet').execute()
    await owner.updateTable('load').set({ state: 'purged' }).execute()
    const csv = await owner
      .selectFrom('editionFile')
      .selectAll()
      .where('audience', '=', 'public')
      .where('name', '=', 'dataset.csv')
      .executeTakeFirstOrThrow()
    await owner
      .deleteFrom('editionFile')
      .where('audience', '=', 'public')
      .where('name', '=', csv.name)
      .execute()
    const bytes = Buffer.concat([csv.bytes, Buffer.from('one more line\n')])
    await owner
      .insertInto('editionFile')
      .values({ ...csv, bytes })
      .execute()
    expect(await reproduce(edition)).toBe(1)
    expect(said).toContain(
      'Made again from the data set that is kept, not from loads: the rows of load 1 have been purged.',
    )
    expect(differing()).toEqual(['  DIFFERS    public/dataset.csv: was changed after it was made'])
  }, 120_000)
})

describe('what cannot be tried', () => {
  it('is an edition that is none, or that has not been tried', async () => {
    await expect(reproduce("1'; drop table x")).rejects.toThrow(/holds no edition/)
    await expect(reproduce(draft)).rejects.toThrow(/has not been tried yet/)
  })
})
