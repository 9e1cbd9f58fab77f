import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { aDatabase, anEmptyDatabase, type TestDatabase } from '../../test/database.ts'
import { HERE, peopleOf } from '../../test/people-of.ts'
import { run } from './run.ts'

describe('The commands of the database', () => {
  let folder: string
  let full: TestDatabase
  let empty: TestDatabase
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'hearth commands '))
    full = await aDatabase()
    empty = await anEmptyDatabase()
    await peopleOf(full.owner)
  })
  afterAll(async () => {
    await full.close()
    await empty.close()
    rmSync(folder, { recursive: true, force: true })
  })

  const call = async (database: { url?: string; ownerUrl?: string }, ...argv: string[]) => {
    const said: string[] = []
    const say = (text: string) => void said.push(text)
    const about = { dataFolder: join(folder, 'data'), version: '1.2.3', clock: () => 0, database }
    const code = await run(argv, { out: say, err: say, aside: say, progress: () => undefined, ...about })
    return { code, said: said.join('\n') }
  }
  const of = ({ appUrl, ownerUrl }: TestDatabase) => ({ url: appUrl, ownerUrl })

  test('doctor finds all well, and tells what to do of a database that is not Hearth’s yet', async () => {
    expect((await call(of(full), 'doctor')).said).not.toContain('To do')
    const found = await call(of(empty), 'doctor')
    expect(found).toMatchObject({ code: 1, said: expect.stringContaining('run: hearth migrate') as string })
  })

  test('doctor makes no database by looking for one', async () => {
    const found = await call({}, 'doctor')
    expect(found).toMatchObject({ code: 1, said: expect.stringContaining('There is no database') as string })
    expect(existsSync(join(folder, 'data'))).toBe(false)
  })

  test('doctor finds a login that owns the tables, and a table whose guard was taken down', async () => {
    const same = await call({ url: full.ownerUrl, ownerUrl: full.ownerUrl }, 'doctor')
    expect(same.code).toBe(1)
    expect(same.said).toContain('login owns tables')
    await sql`alter table hearth.case_row no force row level security`.execute(full.owner)
    expect((await call(of(full), 'doctor')).said).toContain('Not guarded row by row: case_row')
    await sql`alter table hearth.case_row force row level security`.execute(full.owner)
  })

  test('doctor finds children that anybody would see', async () => {
    await sql`create policy leak on hearth.work_item using (true)`.execute(full.owner)
    const { id } = await full.owner
      .insertInto('dataSet')
      .values({ authority: HERE, asAt: '2025-03-31', definitions: '1', inputs: '[]', content: '{}' })
      .returning('id')
      .executeTakeFirstOrThrow()
    const item = { dataSet: id, authority: HERE, list: 'review', child: '1', dueOn: '2025-04-01' }
    await full.owner
      .insertInto('workItem')
      .values({ ...item, team: null, worker: null, detail: null })
      .execute()
    expect((await call(of(full), 'doctor')).said).toContain('sees children without a user')
    await sql`drop policy leak on hearth.work_item`.execute(full.owner)
  })

  test('backup and restore carry everything to another database, once', async () => {
    const path = join(folder, 'a.backup')
    expect(await call(of(full), 'backup', path)).toMatchObject({ code: 0 })
    expect(await call(of(full), 'backup', path)).toMatchObject({ code: 2 })
    expect(await call(of(empty), 'restore', path)).toMatchObject({ code: 0 })
    expect(await empty.app.selectFrom('authority').select('code').orderBy('code').execute()).toHaveLength(2)
    expect((await call(of(empty), 'restore', path)).said).toContain('holds something')
    expect((await call(of(empty), 'migrate')).said).toBe('The database is up to date.')
  })

  test('restore refuses a file that is no backup before it opens any database', async () => {
    writeFileSync(join(folder, 'list.csv'), 'CHILD\n123\n')
    const found = await call({}, 'restore', join(folder, 'list.csv'))
    expect(found.code).toBe(2)
    expect(found.said).toContain('no backup that this Hearth can read')
    expect(existsSync(join(folder, 'data'))).toBe(false)
  })

  test.each([
    [
      { url: 'postgres://nobody@127.0.0.1:1/x', ownerUrl: 'postgres://nobody@127.0.0.1:1/x' },
      'does not answer',
    ],
    [{ url: 'rubbish:secret' }, 'DATABASE_URL is not understood'],
    [{ url: 'postgres://app@127.0.0.1:1/x' }, 'Set DATABASE_OWNER_URL too'],
    [{ ownerUrl: 'postgres://owner@127.0.0.1:1/x' }, 'Set both, or neither'],
  ])('say in a sentence what is wrong with %j, without the password', async (database, sentence) => {
    const { code, said } = await call(database, 'migrate')
    expect({ code, said }).toEqual({ code: 2, said: expect.stringContaining(sentence) as string })
    expect(said).not.toContain('secret')
  })

  test('say that the password is wrong', async () => {
    const wrong = full.ownerUrl.replace(/:[^:@]*@/, ':wrong@')
    expect((await call({ url: full.appUrl, ownerUrl: wrong }, 'migrate')).said).toContain(
      'refuses the password',
    )
  })
})
