import { expect, test } from 'vitest'
import { soakFaults, victims } from './faults.ts'

test('the application, PostgreSQL and both are killed while they work, and nothing is half done or lost', async () => {
  expect(await soakFaults({ times: victims.length, seed: 5 })).toBe(0)
}, 180_000)
