import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync, gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { aDatabase, anEmptyDatabase, type TestDatabase } from '../../../test/database.ts'
import { HERE, peopleOf } from '../../../test/people-of.ts'
import { clearTrial } from '../../../test/published.ts'
import { asUser } from '../as-user.ts'
import { keepLoad } from '../loads.ts'
import { migrations } from '../migrations/all.ts'
import { sheetsOf } from '../sheets.ts'
import { restoreBackup } from './restore.ts'
import { writeBackup } from './write-backup.ts'

const now = new Date('2025-04-01T09:00:00Z')
const cells = ['a\tb', 'line\none', '\\N', 'é', 'x'.repeat(200_000)]
const sheet = { partner: '', file: 'a.csv', tableName: null, headings: ['A'], headingsLine: 1 } as const
const lines = Array.from({ length: 3000 }, (_, i) => ({ line: i + 2, cells: i === 7 ? cells : [String(i)] }))

describe('A backup', () => {
  let folder: string
  let source: TestDatabase
  let path: string
  let load: string
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'hearth-backup-'))
    path = join(folder, 'whole.backup')
    source = await aDatabase()
    await peopleOf(source.owner)
    load = await asUser(source.app, { userId: 'analyst', authority: HERE }, async (tx) => {
      await tx
        .insertInto('audit')
        .values({ person: 'analyst', authority: HERE, deed: 'load', about: '{}' })
        .execute()
      const of = { authority: HERE, partner: '', by: 'analyst', at: now, state: 'read', summary: {} } as const
      return keepLoad(tx, of, [], [{ ...sheet, rows: lines }])
    })
    await publishedEdition(source)
    await writeBackup(source.ownerUrl, path, now)
  })
  afterAll(async () => {
    await source.close()
    rmSync(folder, { recursive: true, force: true })
  })

  const restored = async <T>(from: string, work: (target: TestDatabase) => Promise<T>): Promise<T> => {
    const target = await anEmptyDatabase()
    try {
      await restoreBackup(target.owner, 'hearth_app', from)
      return await work(target)
    } finally {
      await target.close()
    }
  }

  test('is for its owner alone and leaves nothing else beside it', () => {
    expect(statSync(path).mode & 0o777).toBe(0o600)
    expect(readdirSync(folder)).toEqual(['whole.backup'])
  })

  test('is never written over', async () => {
    await expect(writeBackup(source.ownerUrl, path, now)).rejects.toThrow('is there already')
  })

  test('restored on an empty database gives every cell back, behind the same guards', async () => {
    await restored(path, async ({ app, owner }) => {
      const seen = await asUser(app, { userId: 'analyst', authority: HERE }, (tx) => sheetsOf(tx, load))
      expect(seen).toEqual([{ ...sheet, rows: lines }])
      expect(await app.selectFrom('caseRow').select('line').execute()).toEqual([])
      await expect(owner.deleteFrom('audit').execute()).rejects.toThrow('stays written')
      await expect(owner.deleteFrom('edition').execute()).rejects.toThrow('frozen')
      expect(await owner.selectFrom('editionFile').select('bytes').execute()).toHaveLength(1)
    })
  })

  test('restored, numbers on where the audit had come to', async () => {
    const next = await restored(path, ({ owner }) =>
      owner
        .insertInto('audit')
        .values({ deed: 'load', about: '{}' })
        .returning('id')
        .executeTakeFirstOrThrow(),
    )
    const last = await source.owner.selectFrom('audit').select('id').orderBy('id', 'desc').executeTakeFirst()
    expect(next.id).toBe((last?.id ?? 0) + 1)
  })

  test('of a restored database is the same, row for row', async () => {
    const again = join(folder, 'again.backup')
    await restored(path, ({ ownerUrl }) => writeBackup(ownerUrl, again, now))
    expect(gunzipSync(readFileSync(again)).equals(gunzipSync(readFileSync(path)))).toBe(true)
  })

  test('is refused by a database that holds something, which stays as it was', async () => {
    await expect(restoreBackup(source.owner, 'hearth_app', path)).rejects.toThrow('holds something')
    expect(await source.owner.selectFrom('authority').select('code').execute()).toHaveLength(2)
  })

  test('cut short, or with one letter changed, is refused before anything is touched', async () => {
    const whole = readFileSync(path)
    const inside = Buffer.from(gunzipSync(whole))
    const at = inside.indexOf('Hearthshire')
    inside.write('J', at)
    const spoiled = {
      cut: whole.subarray(0, whole.length - 9),
      changed: gzipSync(inside),
      text: Buffer.from('no backup'),
    }
    const target = await anEmptyDatabase()
    for (const [name, bytes] of Object.entries(spoiled)) {
      writeFileSync(join(folder, name), bytes)
      await expect(restoreBackup(target.owner, 'hearth_app', join(folder, name))).rejects.toThrow(
        /damaged|no backup/,
      )
    }
    await expect(restoreBackup(target.owner, 'hearth_app', join(folder, 'none'))).rejects.toThrow(
      'There is no file',
    )
    await target.close()
  })

  test('of a later Hearth is refused', async () => {
    const inside = gunzipSync(readFileSync(path)).toString('latin1')
    const last = migrations.at(-1)?.name ?? ''
    writeFileSync(
      join(folder, 'later'),
      gzipSync(Buffer.from(inside.replace(last, `9${last.slice(1)}`), 'latin1')),
    )
    await expect(restored(join(folder, 'later'), () => Promise.resolve())).rejects.toThrow('later Hearth')
  })

  test('is of one moment, whatever is written meanwhile', async () => {
    const busy = join(folder, 'busy.backup')
    const writing = writeBackup(source.ownerUrl, busy, now)
    const of = { authority: HERE, partner: '', by: 'analyst', at: now, state: 'read', summary: {} } as const
    await asUser(source.app, { userId: 'analyst', authority: HERE }, (tx) =>
      keepLoad(tx, of, [], [{ ...sheet, rows: lines }]),
    )
    const { tables } = await writing
    const rowsOf = (name: string) => tables.find(({ table }) => table === name)?.rows
    expect(rowsOf('case_row')).toBe(3000 * (rowsOf('load') ?? 0))
  })
})

async function publishedEdition({ owner }: TestDatabase): Promise<void> {
  const { id: dataSet } = await owner
    .insertInto('dataSet')
    .values({
      authority: HERE,
      asAt: '2025-03-31',
      definitions: '1',
      inputs: '[]',
      content: '{"a": [1, 2.50]}',
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  await asUser(owner, { userId: 'director', authority: HERE }, async (tx) => {
    const of = { authority: HERE, asAt: '2025-03-31', version: 1, dataSet, manifest: '{}', by: 'director' }
    const { id } = await tx
      .insertInto('edition')
      .values({ ...of, state: 'draft' })
      .returning('id')
      .executeTakeFirstOrThrow()
    await tx
      .insertInto('editionFile')
      .values({
        edition: id,
        authority: HERE,
        audience: 'public',
        name: 'a.html',
        sha256: 'a'.repeat(64),
        bytes: Buffer.from([0, 255, 10]),
      })
      .execute()
    await clearTrial(tx, id, HERE, 'director')
    const at = new Date('2025-05-02T10:00:00Z')
    await tx.updateTable('edition').set({ state: 'signed-off', signedBy: 'director', signedAt: at }).execute()
    await tx
      .updateTable('edition')
      .set({ state: 'published', publishedBy: 'director', publishedAt: at })
      .execute()
  })
}
