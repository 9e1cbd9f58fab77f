import { afterAll, beforeAll, expect, test } from 'vitest'
import { aPerson, aSignInWorld, signedInAs, type SignInWorld } from '../../../test/sign-in.ts'
import { hearthshire } from '../../../test/web.ts'
import { roles } from '../../core/roles/roles.ts'
import { dropSamplePeople } from '../../store/sample-people.ts'
import { samplePeople } from './sample-people.ts'

let world: SignInWorld
beforeAll(async () => {
  world = await aSignInWorld()
})
afterAll(() => world.close())

const sample = () => samplePeople(world.owner, hearthshire.code, new Date())

test('every role of the made-up council can sign in, with the password printed last', async () => {
  const [before, now] = [await sample(), await sample()]
  expect(now.map(({ role }) => role)).toEqual(Object.keys(roles))
  for (const { email, password, roleName } of now) {
    const browser = await signedInAs(world, email, password)
    expect(await (await browser.open('/account')).text()).toContain(roleName)
  }
  const { email = '', password = '' } = before[0] ?? {}
  await expect(signedInAs(world, email, password)).rejects.toThrow('422')
})

test('they are taken away all together, and open nothing any more', async () => {
  const [{ email, password } = { email: '', password: '' }] = await sample()
  const browser = await signedInAs(world, email, password)
  expect(await dropSamplePeople(world.owner)).toBe(Object.keys(roles).length)
  expect((await browser.open('/account')).status).toBe(303)
  await expect(signedInAs(world, email, password)).rejects.toThrow('422')
})

test('nobody is made up where anybody real has an account', async () => {
  await aPerson(world, { email: 'real@council.example' })
  const before = await world.owner
    .selectFrom('signInAccount')
    .select(['id', 'password'])
    .orderBy('id')
    .execute()
  await expect(sample()).rejects.toThrow('People have accounts here')
  expect(
    await world.owner.selectFrom('signInAccount').select(['id', 'password']).orderBy('id').execute(),
  ).toEqual(before)
})
