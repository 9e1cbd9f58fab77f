import { afterAll, beforeAll, expect, test } from 'vitest'
import { hearthshire } from '../../../test/web.ts'
import { aPerson, aSignInWorld, goodPassword, signedInAs, type SignInWorld } from '../../../test/sign-in.ts'
import { inviteToChoose, inviteToJoin } from '../../store/invitations.ts'

let world: SignInWorld
beforeAll(async () => {
  world = await aSignInWorld()
})
afterAll(() => world.close())

const day = 86_400_000
const chosen = { name: 'Bea Marsh', password: goodPassword, again: goodPassword }

const invite = (email: string, now = world.clock.now): Promise<string> =>
  inviteToJoin(world.owner, {
    email,
    authority: hearthshire.code,
    by: null,
    role: 'director',
    partner: null,
    now,
  })

test('a link makes an account with its role, once', async () => {
  const path = `/invitation/${await invite('bea@council.example')}`
  expect(await (await world.browser().open(path)).text()).toContain('Your role is director')
  const answer = await world.browser().send(path, chosen)
  expect(answer.headers.get('location')).toBe('/sign-in?notice=password-set')
  const browser = await signedInAs(world, 'bea@council.example')
  expect(await (await browser.open('/account')).text()).toContain('Director')
  expect((await world.browser().open(path)).status).toBe(404)
})

test('a link opened by two at once makes one account', async () => {
  const path = `/invitation/${await invite('both@council.example')}`
  const [one, other] = [world.browser(), world.browser()]
  const answers = await Promise.all([one.send(path, chosen), other.send(path, chosen)])
  expect(answers.map(({ status }) => status).toSorted()).toEqual([303, 409])
})

test('a link runs out after seven days', async () => {
  const path = `/invitation/${await invite('late@council.example', new Date(world.clock.now.getTime() - 7 * day))}`
  expect((await world.browser().open(path)).status).toBe(404)
})

test('a later link takes the place of an earlier one', async () => {
  const [first, second] = [await invite('twice@council.example'), await invite('twice@council.example')]
  expect((await world.browser().open(`/invitation/${first}`)).status).toBe(404)
  expect((await world.browser().open(`/invitation/${second}`)).status).toBe(200)
})

test('a poor password or a slip in typing it again is told, and the link stays good', async () => {
  const path = `/invitation/${await invite('slip@council.example')}`
  const poor = { ...chosen, password: 'password1234', again: 'password1234' }
  expect(await (await world.browser().send(path, poor)).text()).toContain('harder to guess')
  const slip = { ...chosen, again: 'velvet otter tramlime' }
  const page = await (await world.browser().send(path, slip)).text()
  expect(page).toContain('Type the same password twice')
  expect(page).not.toContain(goodPassword)
  expect((await world.browser().send(path, chosen)).status).toBe(303)
})

test('a link for a new password ends every session and gives no role', async () => {
  await aPerson(world, { email: 'forgot@council.example', role: 'board-member' })
  const before = await signedInAs(world, 'forgot@council.example')
  const link = {
    email: 'forgot@council.example',
    authority: hearthshire.code,
    by: null,
    clearsSecondFactor: false,
  }
  const token = await inviteToChoose(world.owner, { ...link, now: world.clock.now })
  const password = 'another good long password 7'
  await world.browser().send(`/invitation/${token}`, { password, again: password })
  expect((await before.open('/account')).status).toBe(303)
  await signedInAs(world, 'forgot@council.example', password)
  await expect(signedInAs(world, 'forgot@council.example')).rejects.toThrow('422')
  const roles = await world.owner
    .selectFrom('membership')
    .innerJoin('person', 'person.id', 'membership.person')
    .select('role')
    .where('email', '=', 'forgot@council.example')
    .execute()
  expect(roles).toEqual([{ role: 'board-member' }])
})

test('a link to join does not take over an account that stands already', async () => {
  const token = await invite('stands@council.example')
  await world.owner
    .insertInto('person')
    .values({ id: 'stands', email: 'stands@council.example', name: 'S' })
    .execute()
  expect((await world.browser().send(`/invitation/${token}`, chosen)).status).toBe(409)
})

test('the database keeps no token that opens anything', async () => {
  const token = await invite('kept@council.example')
  expect(JSON.stringify(await world.owner.selectFrom('invitation').selectAll().execute())).not.toContain(
    token,
  )
})
