import pg from 'pg'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { aPerson, aSignInWorld, signedInAs, type SignInWorld } from '../../../test/sign-in.ts'
import { keepSample } from '../../../test/kept-data-set.ts'

let world: SignInWorld
beforeAll(async () => {
  world = await aSignInWorld()
  await aPerson(world, { email: 'ann@council.example' })
  await keepSample(world.owner)
})
afterAll(() => world.close())

/** How often a page that was looked at before goes to the database. */
async function questionsOf(path: string, cookies: 'signed in' | 'nobody' = 'signed in'): Promise<number> {
  const browser = cookies === 'nobody' ? world.browser() : await signedInAs(world, 'ann@council.example')
  await browser.open(path)
  const asked = vi.spyOn(pg.Client.prototype, 'query')
  try {
    expect((await browser.open(path)).status).toBe(200)
    return asked.mock.calls.length
  } finally {
    asked.mockRestore()
  }
}

test('who asks is one question, and a page of the data set four more: its transaction, who they are, what there is; a measure one more for its promises', async () => {
  for (const path of ['/data-set', '/data-set/health'])
    expect([path, await questionsOf(path)]).toEqual([path, 5])
  expect(await questionsOf('/data-set/indicators/cic-count')).toBe(6)
  expect(await questionsOf('/how-to-read')).toBe(1)
  expect(await questionsOf('/how-to-read', 'nobody')).toBe(1)
})
