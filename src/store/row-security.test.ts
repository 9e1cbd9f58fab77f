import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { aDatabase, type TestDatabase } from '../../test/database.ts'
import { everybody, HERE, peopleOf, THERE } from '../../test/people-of.ts'
import { mayDo, type Deed } from '../core/roles/deeds.ts'
import { asMeasuring, asUser } from './as-user.ts'
import type { Tx } from './database.ts'
import { deedRoles } from './keep-deeds.ts'
import { keepLoad, type Sheet } from './loads.ts'
import type { RowOwner } from './tables/loads.ts'

const at = new Date('2025-04-01T09:00:00Z')
const childTables = ['caseSheet', 'caseRow', 'caseMark', 'workItem'] as const

const sheetOf = (partner: RowOwner): Sheet => ({
  partner,
  file: `${partner || 'council'}.csv`,
  tableName: null,
  headings: ['CHILD'],
  headingsLine: 1,
  rows: [{ line: 2, cells: ['123'] }],
})

describe('Row-level security', () => {
  let database: TestDatabase
  const as = <T>(userId: string, work: (tx: Tx) => Promise<T>, authority = HERE) =>
    asUser(database.app, { userId, authority }, work)

  beforeAll(async () => {
    database = await aDatabase()
    await peopleOf(database.owner)
    for (const [by, authority] of [
      ['analyst', HERE],
      ['elsewhere', THERE],
    ] as const) {
      await as(by, (tx) => layOut(tx, by, authority), authority)
      await asMeasuring(database.app, authority, (tx) => measured(tx, authority))
    }
  })
  afterAll(() => database.close())

  test.each(childTables)('shows nothing of %s until somebody is named', async (table) => {
    expect(await database.owner.selectFrom(table).selectAll().execute()).not.toEqual([])
    expect(await database.app.selectFrom(table).selectAll().execute()).toEqual([])
    expect(await as('nobody known', (tx) => tx.selectFrom(table).selectAll().execute())).toEqual([])
  })

  test('is forgotten when the transaction ends', async () => {
    await as('analyst', (tx) => tx.selectFrom('caseRow').selectAll().execute())
    for (let tries = 0; tries < 10; tries++)
      expect(await database.app.selectFrom('caseMark').selectAll().execute()).toEqual([])
  })

  test.each(everybody.filter(({ person }) => person !== 'elsewhere'))(
    'shows $person what the table of deeds gives and no more',
    async ({ person, role, partner }) => {
      const may = (deed: Deed) =>
        mayDo(deed, [{ authority: HERE, role, partner: partner ?? undefined }], HERE)
      const seen = await as(person, async (tx) => ({
        rows: await tx.selectFrom('caseRow').select(['authority', 'partner']).execute(),
        marks: await tx.selectFrom('caseMark').select('authority').execute(),
        work: await tx.selectFrom('workItem').select('authority').execute(),
        sets: await tx.selectFrom('dataSet').select('authority').execute(),
        loads: await tx.selectFrom('load').select(['authority', 'partner']).execute(),
      }))
      const own = ['', 'education', 'health'].filter((each) => each === partner)
      expect(seen.rows.map((row) => row.partner).sort()).toEqual(
        may('see-children') ? ['', 'education', 'health'] : own,
      )
      expect(seen.marks).toHaveLength(may('see-children') ? 1 : 0)
      expect(seen.work).toHaveLength(may('see-work-lists') ? 1 : 0)
      expect(seen.sets).toHaveLength(may('see-restricted') ? 1 : 0)
      expect(seen.loads).toHaveLength(may('see-loads') ? 1 : 0)
      expect(
        Object.values(seen)
          .flat()
          .every(({ authority }) => authority === HERE),
      ).toBe(true)
    },
  )

  test('shows an analyst nothing of another council, by naming it or by its id', async () => {
    const { id } = await database.owner
      .selectFrom('load')
      .select('id')
      .where('authority', '=', THERE)
      .executeTakeFirstOrThrow()
    for (const authority of [HERE, THERE]) {
      const found = await as(
        'analyst',
        (tx) => tx.selectFrom('caseRow').selectAll().where('load', '=', id).execute(),
        authority,
      )
      expect(found).toEqual([])
    }
  })

  test('lets a partner bring its own rows and no other', async () => {
    const bring = (partner: RowOwner, rows: RowOwner) =>
      as('health', (tx) =>
        keepLoad(
          tx,
          { authority: HERE, partner, by: 'health', at, state: 'read', summary: {} },
          [],
          [sheetOf(rows)],
        ),
      )
    await expect(bring('education', 'education')).rejects.toThrow('row-level security')
    await expect(bring('health', 'education')).rejects.toThrow('row-level security')
    await expect(bring('health', '')).rejects.toThrow('row-level security')
    await expect(bring('health', 'health')).resolves.toMatch(/^[0-9a-f-]{36}$/)
  })

  test('lets nobody write in another council or in another name', async () => {
    const load = (authority: string, by: string) => (tx: Tx) =>
      keepLoad(tx, { authority, partner: '', by, at, state: 'read', summary: {} }, [], [])
    await expect(as('analyst', load(THERE, 'analyst'))).rejects.toThrow('row-level security')
    await expect(as('analyst', load(HERE, 'director'))).rejects.toThrow('row-level security')
    await expect(as('board-member', load(HERE, 'board-member'))).rejects.toThrow('row-level security')
  })

  test('lets only measuring write data sets', async () => {
    await expect(as('analyst', (tx) => measured(tx, HERE))).rejects.toThrow('row-level security')
    await expect(asMeasuring(database.app, HERE, (tx) => measured(tx, THERE))).rejects.toThrow(
      'row-level security',
    )
  })

  test('lets only an administrator give roles, and nobody to themselves', async () => {
    const give = (person: string) => (tx: Tx) =>
      tx
        .insertInto('membership')
        .values({ person, authority: HERE, role: 'director', partner: null })
        .execute()
    for (const { person } of everybody.filter((each) => each.person !== 'administrator'))
      await expect(as(person, give(person))).rejects.toThrow('row-level security')
    await as('administrator', give('new director'))
    expect(await as('new director', (tx) => tx.selectFrom('caseRow').selectAll().execute())).not.toEqual([])
  })

  test('asks only for deeds there are', async () => {
    const { rows } = await sql<{ test: string }>`
      select coalesce(qual, '') || coalesce(with_check, '') as test from pg_policies where schemaname = 'hearth'
      union all select prosrc from pg_proc where pronamespace = 'hearth'::regnamespace`.execute(
      database.owner,
    )
    const asked = rows.flatMap(({ test: text }) =>
      [...text.matchAll(/(?:may|own_partners)\('([^']*)'/g)].map(([, deed]) => deed),
    )
    expect(asked.length).toBeGreaterThan(20)
    const known = new Set(deedRoles().map(({ deed }) => deed))
    expect(asked.filter((deed) => !known.has(deed ?? ''))).toEqual([])
  })
})

const layOut = (tx: Tx, by: string, authority: string) =>
  keepLoad(
    tx,
    { authority, partner: '', by, at, state: 'read', summary: {} },
    [],
    [sheetOf(''), sheetOf('health'), sheetOf('education')],
  )

async function measured(tx: Tx, authority: string): Promise<void> {
  const { id } = await tx
    .insertInto('dataSet')
    .values({ authority, asAt: '2025-03-31', definitions: '1', inputs: '[]', content: '{}' })
    .returning('id')
    .executeTakeFirstOrThrow()
  const of = { dataSet: id, authority, child: '123', team: null }
  await tx
    .insertInto('caseMark')
    .values({
      ...of,
      indicator: 'x',
      period: '2025',
      counted: true,
      inCohort: true,
      reason: 'In',
      daysOverdue: null,
    })
    .execute()
  await tx
    .insertInto('workItem')
    .values({ ...of, list: 'review', dueOn: '2025-04-09', worker: null, detail: null })
    .execute()
}
