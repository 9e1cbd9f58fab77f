import { afterAll, beforeAll, expect, test } from 'vitest'
import { aDatabase, type TestDatabase } from '../../../test/database.ts'
import { keepSample, monthBefore, sampleOf } from '../../../test/kept-data-set.ts'
import { HERE, peopleOf } from '../../../test/people-of.ts'
import { asMeasuring, asUser } from '../../store/as-user.ts'
import { openDatabase, type Tx } from '../../store/database.ts'
import { keepLoad, moveLoads } from '../../store/loads.ts'
import { keepReconciled, type Reconciled } from '../../store/reconciling.ts'
import { changeSetting } from '../../store/settings.ts'
import { keepToRetention } from '../../store/retention.ts'
import type { Logged } from '../../web/log.ts'
import { openRetention } from './retention.ts'

const DAY = 24 * 60 * 60 * 1000
const inDays = (days: number) => new Date(Date.now() + days * DAY)

let database: TestDatabase
let old = ''
let [earlier, latest] = ['', '']

const as = <T>(userId: string, work: (tx: Tx) => Promise<T>) =>
  asUser(database.app, { userId, authority: HERE }, work)
const rowsIn = async (table: 'caseRow' | 'caseMark' | 'workItem' | 'fixingLine' | 'purgeReceipt') =>
  (await database.owner.selectFrom(table).select('authority').execute()).length
const lines = async () => ({
  rows: await rowsIn('caseRow'),
  marks: await rowsIn('caseMark'),
  items: await rowsIn('workItem'),
  fixing: await rowsIn('fixingLine'),
})

const aLoad = (tx: Tx, rows: number) =>
  keepLoad(
    tx,
    // Brought long ago: what counts is when it was replaced.
    { authority: HERE, partner: '', by: 'analyst', at: new Date('2020-01-01'), state: 'read', summary: {} },
    [{ name: 'a.csv', sha256: String(rows).repeat(64), size: 1, kind: 'csv' }],
    [
      {
        ...{ partner: '', file: 'a.csv', tableName: 'a', headings: ['CHILD'], headingsLine: 1 },
        rows: Array.from({ length: rows }, (_, line) => ({ line, cells: ['CHILD-001'] })),
      },
    ],
  )

const behind = {
  marks: [
    {
      ...{ indicator: 'cic-count', period: '2025-03', child: 'CHILD-001', counted: true, inCohort: true },
      ...{ reason: 'In care on the day', team: undefined, daysOverdue: undefined },
    },
  ],
}

const oneDifference = {
  compared: [],
  lines: [
    {
      ...{ partner: '', fact: 'Placement', child: 'CHILD-001', first: 'Return', firstValue: 'A' },
      ...{ second: 'Annex A', secondValue: 'B', why: 'Unexplained', because: null, turn: 'Ask' },
    },
  ],
} as const satisfies Reconciled

beforeAll(async () => {
  database = await aDatabase()
  await peopleOf(database.owner)
  await as('analyst', async (tx) => {
    old = await aLoad(tx, 3)
    const current = await aLoad(tx, 2)
    await moveLoads(tx, [old, current], 'accepted')
    await moveLoads(tx, [old], 'superseded')
  })
  earlier = await keepSample(database.owner, { set: monthBefore(), ...behind })
  latest = await keepSample(database.owner, { set: sampleOf(), ...behind })
  for (const [id, asAt] of [
    [earlier, '2025-02-28'],
    [latest, '2025-03-31'],
  ] as const)
    await asMeasuring(database.app, HERE, (tx) =>
      keepReconciled(tx, { id, authority: HERE, asAt, madeAt: new Date() }, oneDifference),
    )
})
afterAll(() => database.close())

test('nothing goes before its day, and nothing is written down of it', async () => {
  const before = await lines()
  expect(await keepToRetention(database.app, HERE, inDays(364))).toEqual({
    rows: undefined,
    words: undefined,
  })
  expect(await lines()).toEqual(before)
  expect(await rowsIn('purgeReceipt')).toBe(0)
})

test('what was replaced a year ago goes, with the children of data sets nobody works on; a receipt and a line stay', async () => {
  expect((await keepToRetention(database.app, HERE, inDays(366))).rows).toMatchObject({
    ...{ by: 'hearth:retention', loads: 1, rows: 3, marks: 2 },
  })
  expect(await lines()).toEqual({ rows: 2, marks: 1, items: 0, fixing: 1 })
  const left = await database.owner.selectFrom('fixingLine').select('dataSet').execute()
  expect(left).toEqual([{ dataSet: latest }])
  const sets = await database.owner.selectFrom('dataSet').select('id').execute()
  expect(sets.map(({ id }) => id).toSorted()).toEqual([earlier, latest].toSorted())
  const [line] = await database.owner.selectFrom('audit').selectAll().where('deed', '=', 'purge').execute()
  expect(line).toMatchObject({ person: 'hearth:retention', authority: HERE })
  expect(line?.about).toMatchObject({ loads: 1, rows: 3, marks: 2 })
  expect(await keepToRetention(database.app, HERE, inDays(366))).toMatchObject({ rows: undefined })
  expect(await rowsIn('purgeReceipt')).toBe(1)
})

test('under its name nothing else can be done, and nobody can be given it', async () => {
  for (const table of ['caseRow', 'caseMark', 'workItem'] as const)
    expect(await as('hearth:retention', (tx) => tx.selectFrom(table).select('authority').execute())).toEqual(
      [],
    )
  await expect(as('hearth:retention', (tx) => aLoad(tx, 1))).rejects.toThrow('row-level security')
  await expect(
    database.owner
      .insertInto('membership')
      .values({ person: 'x', authority: HERE, role: 'retention' as 'analyst', partner: null })
      .execute(),
  ).rejects.toThrow('check')
})

test('it is looked at the start and then once a day by the clock; what fails is tried again at the next look', async () => {
  await as('administrator', (tx) =>
    changeSetting(tx, { authority: HERE, name: 'retention', by: 'administrator', at: new Date() }, () => ({
      ...{ days: 0, wordMonths: 12 },
    })),
  )
  const replace = () =>
    as('analyst', async (tx) => {
      const id = await aLoad(tx, 1)
      await moveLoads(tx, [id], 'discarded')
    })
  const until = async (what: () => Promise<boolean>) => {
    const late = Date.now() + 20_000
    while (!(await what())) {
      if (Date.now() > late) throw new Error('It never came.')
      await new Promise((go) => setTimeout(go, 20))
    }
  }
  let moved = inDays(1)
  const faults: Logged[] = []
  await replace()
  const retention = openRetention({
    ...{ db: database.app, authority: HERE, now: () => moved, every: 20 },
    log: (line) => faults.push(line),
  })
  await until(async () => (await rowsIn('purgeReceipt')) === 2)
  await replace()
  await new Promise((go) => setTimeout(go, 200))
  expect(await rowsIn('purgeReceipt')).toBe(2)
  moved = inDays(2.1)
  await until(async () => (await rowsIn('purgeReceipt')) === 3)
  await retention.close()
  expect(faults).toEqual([])

  const away = openDatabase('postgres://nobody@127.0.0.1:1/nowhere')
  const failing = openRetention({
    ...{ db: away, authority: HERE, now: () => moved, every: 20 },
    log: (line) => faults.push(line),
  })
  await until(() => Promise.resolve(faults.length > 1))
  await failing.close()
  await away.destroy()
  expect(JSON.stringify(faults[0])).toContain('"route":"retention"')
})
