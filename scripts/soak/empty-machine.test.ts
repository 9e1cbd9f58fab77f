import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { aDatabase, type TestDatabase } from '../../test/database.ts'
import { HERE, peopleOf } from '../../test/people-of.ts'
import { anEdition, knowHearthshire } from '../../test/published.ts'
import { noteDone } from '../../src/store/audit.ts'
import { asMeasuring } from '../../src/store/as-user.ts'
import { keptTables, tallyOf, type Tally } from '../../src/store/backup/kept-tables.ts'
import { keepDataSet } from '../../src/store/data-sets.ts'
import { openDatabase, type Db } from '../../src/store/database.ts'
import { openStore, ownerUrlOf } from '../../src/store/open-store.ts'
import { acts, layOut } from './fault-acts.ts'
import { run } from '../../src/cli/run.ts'

let [folder, source]: [string, TestDatabase | undefined] = ['', undefined]
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'hearth-elsewhere-'))
  source = await aDatabase()
  await peopleOf(source.owner)
  await knowHearthshire(source)
  await layOut(source)
  // What the second load takes the place of is purged, and a third waits.
  const done = ['load', 'accept', 'publish', 'load', 'accept', 'purge', 'load']
  for (const [turn, act] of done.entries()) await acts[act]?.(source, turn + 1)
  await noteDone(source.owner, {
    ...{ at: new Date(), authority: HERE, person: 'analyst', roles: ['analyst'], deed: 'purge' },
  })
  await asMeasuring(source.app, HERE, (tx) => keepDataSet(tx, measured))
  await anEdition(source)
}, 120_000)
afterAll(async () => {
  await source?.close()
  rmSync(folder, { recursive: true, force: true })
})

const measured = {
  ...{ authority: HERE, asAt: '2025-02-28', definitions: 'of the test', inputs: [], items: [] },
  content: '{"half": 0.5, "said": "é"}',
  marks: Array.from({ length: 500 }, (_, at) => ({
    ...{ indicator: 'cic-count', period: '2025-02', child: `child ${at}`, counted: at % 2 === 0 },
    ...{ inCohort: true, reason: 'Was in care', team: undefined, daysOverdue: undefined },
  })),
}

const call = async (dataFolder: string, database: object, ...argv: string[]) => {
  const said: string[] = []
  const say = (text: string) => void said.push(text)
  const about = { dataFolder, version: '1.2.3', clock: () => 0, database }
  const code = await run(argv, { out: say, err: say, aside: say, progress: () => undefined, ...about })
  return { code, said: said.join('\n') }
}

/** Every table with how much it holds and a sum over it, and every published file with the hash of its bytes. */
async function holdings(db: Db) {
  const tables: Record<string, Tally> = {}
  for (const { table } of await keptTables(db)) tables[table] = await tallyOf(db, table)
  const files = await sql`select name, audience, sha256, encode(sha256(bytes), 'hex') as found
    from hearth.edition_file order by edition, audience, name`.execute(db)
  return { tables, files: files.rows }
}

test('A backup restored on a machine with nothing on it has every count and every hash, and Hearth finds all well', async () => {
  if (source === undefined) throw new Error('There is no source.')
  const [path, empty] = [join(folder, 'whole.backup'), join(folder, 'a machine with nothing')]
  const { appUrl: url, ownerUrl } = source
  expect(await call(folder, { url, ownerUrl }, 'backup', path)).toMatchObject({ code: 0 })
  expect(existsSync(empty)).toBe(false)
  expect(await call(empty, {}, 'restore', path)).toMatchObject({ code: 0 })
  expect((await call(empty, {}, 'doctor')).said).not.toContain('To do')

  const store = await openStore({ dataFolder: empty })
  const there = openDatabase(ownerUrlOf(store))
  try {
    const [before, after] = [await holdings(source.owner), await holdings(there)]
    expect(after).toEqual(before)
    for (const table of [
      'load',
      'case_row',
      'case_mark',
      'data_set',
      'edition_file',
      'audit',
      'purge_receipt',
    ])
      expect(before.tables[table]?.rows, table).toBeGreaterThan(0)
    for (const file of before.files as { sha256: string; found: string }[])
      expect(file.found).toBe(file.sha256)
  } finally {
    await there.destroy()
    await store.stop()
  }
}, 180_000)
