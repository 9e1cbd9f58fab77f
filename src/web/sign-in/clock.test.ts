import { afterAll, beforeAll, expect, test } from 'vitest'
import { aPerson, aSignInWorld, signedInAs, type SignInWorld } from '../../../test/sign-in.ts'
import { idleMinutes } from './sign-in-config.ts'

let world: SignInWorld
beforeAll(async () => {
  world = await aSignInWorld()
  await aPerson(world, { email: 'ann@council.example' })
})
afterAll(() => world.close())

const minute = 60_000
/** Signs in by the right clock, sets it by so many minutes, and gives how the account page is answered then. */
async function after(...minutes: readonly number[]): Promise<number[]> {
  const right = new Date()
  world.clock.now = right
  const browser = await signedInAs(world, 'ann@council.example')
  const statuses: number[] = []
  for (const each of minutes) {
    world.clock.now = new Date(right.getTime() + each * minute)
    statuses.push((await browser.open('/account')).status)
  }
  return statuses
}

test('A clock that is put right by seconds ends nobody’s session', async () => {
  expect(await after(-0.5, 0.5, 0)).toEqual([200, 200, 200])
})

test('A clock set forward beyond the time somebody may be away ends their session, and setting it back brings none back', async () => {
  expect(await after(idleMinutes + 1, 0)).toEqual([303, 303])
})

test('A clock set back ends the session: nobody can say how long they were away', async () => {
  expect(await after(-24 * 60, 0)).toEqual([303, 303])
})
