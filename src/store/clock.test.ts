import { afterAll, beforeAll, expect, test } from 'vitest'
import { aDatabase, type TestDatabase } from '../../test/database.ts'
import { HERE, peopleOf } from '../../test/people-of.ts'
import { asMeasuring, asUser } from './as-user.ts'
import { auditOf, noteDone } from './audit.ts'
import { dataSetsOf } from './data-sets.ts'
import { keepLoad, loadsOf } from './loads.ts'
import { askForFigures, lastMeasuring } from './measuring.ts'
import { keepReconciled, latestCompared } from './reconciling.ts'
import { takeTry, triesAllowed } from './tries.ts'

/** Right, a year fast, right again, and an hour slow. */
const clock = ['2025-04-01T09:00:00Z', '2026-04-01T09:00:00Z', '2025-04-01T09:05:00Z', '2025-04-01T08:05:00Z']
const moments = clock.map((at) => new Date(at))

let database: TestDatabase
beforeAll(async () => {
  database = await aDatabase()
  await peopleOf(database.owner)
})
afterAll(() => database.close())

const asAnalyst = { userId: 'analyst', authority: HERE }

test('What was done stands in the order it was done in, however the clock was set', async () => {
  for (const [turn, at] of moments.entries())
    await asUser(database.app, asAnalyst, (tx) =>
      noteDone(tx, { at, authority: HERE, person: 'analyst', roles: ['analyst'], deed: `turn-${turn}` }),
    )
  const seen = await asUser(database.app, { userId: 'director', authority: HERE }, (tx) =>
    auditOf(tx, { authority: HERE }, { limit: 10 }),
  )
  expect(seen.map(({ deed }) => deed)).toEqual(['turn-3', 'turn-2', 'turn-1', 'turn-0'])
})

test('The latest load is the one brought last, and figures are those asked for last', async () => {
  for (const at of moments)
    await asUser(database.app, asAnalyst, async (tx) => {
      const about = { authority: HERE, partner: '' as const, by: 'analyst', at, state: 'read' as const }
      await keepLoad(tx, { ...about, summary: {} }, [], [])
      await askForFigures(tx, { authority: HERE, asAt: `2025-03-${at.getUTCHours()}`, by: 'analyst', at })
    })
  const { loads, last } = await asUser(database.app, asAnalyst, async (tx) => ({
    loads: await loadsOf(tx, HERE),
    last: await lastMeasuring(tx, HERE),
  }))
  expect(loads.map(({ number }) => number)).toEqual([4, 3, 2, 1])
  expect(last?.at).toEqual(moments[3])
})

test('The data set of a day is the one made last, and so is what its sources say of each other', async () => {
  const ids: string[] = []
  for (const madeAt of moments)
    await asMeasuring(database.app, HERE, async (tx) => {
      const about = { authority: HERE, asAt: '2025-03-31', definitions: '1', inputs: '[]', content: '{}' }
      const { id } = await tx
        .insertInto('dataSet')
        .values({ ...about, madeAt })
        .returning('id')
        .executeTakeFirstOrThrow()
      ids.push(id)
      const compared = { partner: '' as const, fact: 'review', first: 'a', second: 'b', told: 1, agree: 1 }
      const none = { differences: 0, unexplained: 0, disputed: 0 }
      const set = { id, authority: HERE, asAt: '2025-03-31', madeAt }
      await keepReconciled(tx, set, { compared: [{ ...compared, ...none }], lines: [] })
    })
  const { sets, compared } = await asUser(database.app, asAnalyst, async (tx) => ({
    sets: await dataSetsOf(tx, HERE),
    compared: await latestCompared(tx, HERE),
  }))
  expect(sets.map(({ id }) => id)).toEqual([ids[3]])
  expect(compared.map(({ dataSet }) => dataSet)).toEqual([ids[3]])
})

test('Whoever was locked out while the clock was fast waits no year for it', async () => {
  const [right = new Date(0), fast = new Date(0)] = moments
  const tryAt = (now: Date) => takeTry(database.app, 'somebody@council.example', now)
  for (let tries = 0; tries < triesAllowed; tries++) expect(await tryAt(fast)).toBe(true)
  expect(await tryAt(fast)).toBe(false)
  expect(await tryAt(right)).toBe(true)
  for (let tries = 1; tries < triesAllowed; tries++) expect(await tryAt(right)).toBe(true)
  expect(await tryAt(right)).toBe(false)
})
