import { afterAll, beforeAll, expect, test } from 'vitest'
import { aDatabase, type TestDatabase } from '../../../test/database.ts'
import { keepSample, sampleOf } from '../../../test/kept-data-set.ts'
import { HERE, THERE, peopleOf } from '../../../test/people-of.ts'
import { asUser } from '../../store/as-user.ts'
import { keptSet } from './kept.ts'

let database: TestDatabase
let id: string

beforeAll(async () => {
  database = await aDatabase()
  await peopleOf(database.owner)
  id = await keepSample(database.owner)
})
afterAll(() => database.close())

const asked = (userId: string, authority = HERE) =>
  asUser(database.app, { userId, authority }, (tx) => keptSet(tx, authority, id))

test('a data set that is kept says what it said, and is read once', async () => {
  const kept = await asked('analyst')
  expect(kept?.set.asAt).toBe(sampleOf().asAt)
  const again = await asked('board-member')
  expect(again?.set).toBe(kept?.set)
  expect(again?.once('made', () => ({}))).toBe(kept?.once('made', () => ({})))
})

test('what one person may see is not seen by the next because it was read before', async () => {
  await asked('analyst')
  expect(await asked('health')).toBeUndefined()
  expect(await asked('nobody')).toBeUndefined()
  expect(await asked('elsewhere')).toBeUndefined()
  expect(await asked('elsewhere', THERE)).toBeUndefined()
})

test('what is made of a data set is made once for each key', async () => {
  const kept = await asked('analyst')
  let made = 0
  const make = () => ++made
  expect([kept?.once('a', make), kept?.once('a', make), kept?.once('b', make)]).toEqual([1, 1, 2])
})
