import { afterAll, beforeAll, expect, test } from 'vitest'
import { aSignInWorld, goodPassword, signedInAs, type SignInWorld } from '../../test/sign-in.ts'
import { invited, readInvite } from './invite.ts'

let world: SignInWorld
beforeAll(async () => {
  world = await aSignInWorld()
})
afterAll(() => world.close())

async function run(...argv: string[]): Promise<string> {
  return `/invitation/${await invited(world.owner, readInvite(argv))}`
}

const here = ['--authority', 'E06000999', '--origin', 'http://hearth.example']

test('the first administrator joins by the link that is printed', async () => {
  const path = await run('First@council.example', '--role', 'administrator', ...here)
  await world.browser().send(path, { name: 'First', password: goodPassword, again: goodPassword })
  const browser = await signedInAs(world, 'first@council.example')
  expect((await browser.open('/people')).status).toBe(200)
  expect(await (await browser.open('/audit')).text()).toContain('command line')
  await expect(run('first@council.example', '--role', 'director', ...here)).rejects.toThrow(
    'has an account already',
  )
})

test.each([
  [['--role', 'administrator', ...here], 'Name one email address'],
  [['a@council.example', '--role', 'toString', ...here], '--role is one of'],
  [['a@council.example', '--role', 'partner', ...here], '--partner is one of'],
  [['a@council.example', '--role', 'analyst'], 'which council'],
  [['a@council.example', '--role', 'analyst', '--authority', 'E06000999'], 'where people find'],
  [['a@council.example', '--role', 'analyst', ...here.slice(0, 3), 'javascript:x'], 'where people find'],
  [
    ['a@council.example', '--role', 'analyst', '--authority', 'E06000001', '--origin', 'http://x.example'],
    'not in this database',
  ],
])('%j is refused, and nobody is invited', async (argv, words) => {
  await expect(run(...argv)).rejects.toThrow(words)
  expect(
    await world.owner
      .selectFrom('invitation')
      .select('id')
      .where('email', '=', 'a@council.example')
      .execute(),
  ).toEqual([])
})
