import { afterAll, beforeAll, expect, test } from 'vitest'
import { aDatabase, type TestDatabase } from '../../test/database.ts'
import { clearTries, takeTry } from './tries.ts'

let database: TestDatabase
beforeAll(async () => {
  database = await aDatabase()
})
afterAll(() => database.close())

const noon = new Date('2026-04-01T12:00:00Z')
const later = (minutes: number): Date => new Date(noon.getTime() + minutes * 60_000)
const ask = (who: string, at: Date): Promise<boolean> => takeTry(database.app, who, at)

test('tries sent all at once are counted each', async () => {
  const answers = await Promise.all(Array.from({ length: 25 }, () => ask('rush@council.example', noon)))
  expect(answers.filter(Boolean)).toHaveLength(10)
})

test('an address is the same in any case', async () => {
  for (let turn = 0; turn < 10; turn += 1) await ask('Case@council.example', noon)
  expect(await ask('case@COUNCIL.example', noon)).toBe(false)
})

test('asking while locked does not lengthen the wait', async () => {
  for (let turn = 0; turn < 10; turn += 1) await ask('wait@council.example', noon)
  for (let minute = 1; minute <= 14; minute += 1)
    expect(await ask('wait@council.example', later(minute))).toBe(false)
  expect(await ask('wait@council.example', later(16))).toBe(true)
})

test('coming through forgets what went before', async () => {
  for (let turn = 0; turn < 9; turn += 1) await ask('in@council.example', noon)
  await clearTries(database.app, 'in@council.example')
  for (let turn = 0; turn < 10; turn += 1) expect(await ask('in@council.example', noon)).toBe(true)
})
