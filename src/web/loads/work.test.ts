import { afterAll, beforeAll, expect, test } from 'vitest'
import { aDatabase, type TestDatabase } from '../../../test/database.ts'
import { HERE, peopleOf } from '../../../test/people-of.ts'
import { hearthshire } from '../../../test/web.ts'
import type { Logged } from '../log.ts'
import { loadSample } from './load-sample.ts'
import { openWork, type Work } from './work.ts'

let database: TestDatabase
const log: Logged[] = []
const works: Work[] = []
const aWork = (): Work => {
  const work = openWork(
    { url: database.appUrl, authority: hearthshire, dataFolder: '/nonexistent' },
    (line) => {
      log.push(line)
    },
  )
  works.push(work)
  return work
}
const choices = { seed: 7, children: 30, firstYear: 2023, lastYear: 2024 }
const states = async () =>
  (await database.owner.selectFrom('load').select(['state', 'tries']).execute()).map(({ state }) => state)

beforeAll(async () => {
  database = await aDatabase()
  await peopleOf(database.owner)
}, 240_000)
afterAll(async () => {
  await Promise.all(works.map((work) => work.close()))
  await database.close()
})

test('The made-up council is loaded as any other, in a thread broken off and taken up again, and once', async () => {
  const loading = { db: database.app, authority: HERE, by: 'analyst', now: new Date('2025-05-02T09:00:00Z') }
  const broken = aWork()
  const begun = loadSample({ ...loading, work: broken }, choices)
  while ((await states()).length === 0) await new Promise((go) => setTimeout(go, 50))
  await broken.close()
  await expect(begun).rejects.toThrow('was not read')
  expect(await states()).toEqual(['reading'])
  expect(await database.owner.selectFrom('caseRow').select('line').limit(1).execute()).toEqual([])

  const next = aWork()
  next.wake()
  await next.settled()
  expect(await states()).toEqual(['read'])
  expect(await loadSample({ ...loading, work: next }, choices)).toBe(false)

  await database.owner.deleteFrom('load').execute()
  expect(await loadSample({ ...loading, work: next }, choices)).toBe(true)
  expect(await states()).toEqual(['accepted'])
  const sets = await database.owner.selectFrom('dataSet').select(['id', 'asAt']).execute()
  expect(sets.map(({ asAt }) => asAt)).toEqual(['2025-03-31'])
  for (const table of ['caseMark', 'workItem', 'compared'] as const)
    expect(await database.owner.selectFrom(table).select('dataSet').limit(1).execute()).toHaveLength(1)
  expect(log).toEqual([])
}, 240_000)
