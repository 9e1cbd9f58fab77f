import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { aPerson, aSignInWorld, goodPassword, signedInAs, type SignInWorld } from '../../../test/sign-in.ts'

let world: SignInWorld
beforeAll(async () => {
  world = await aSignInWorld()
  await aPerson(world, { email: 'ann@council.example' })
})
afterAll(() => world.close())

const cookie = 'hearth.session_token'

describe('signing in', () => {
  test('opens a session of its own: an identifier planted before it opens nothing', async () => {
    const browser = world.browser()
    browser.cookies.set(cookie, 'planted.by-somebody-else')
    await browser.send('/sign-in', { email: 'ann@council.example', password: goodPassword })
    expect(browser.cookies.get(cookie)).toBeDefined()
    expect(browser.cookies.get(cookie)).not.toContain('planted')
    expect((await browser.open('/account')).status).toBe(200)
  })

  test('again in the same browser ends the session before', async () => {
    const browser = await signedInAs(world, 'ann@council.example')
    const before = browser.cookies.get(cookie) ?? ''
    await browser.send('/sign-in', { email: 'ann@council.example', password: goodPassword })
    const other = world.browser()
    other.cookies.set(cookie, before)
    expect((await other.open('/account')).status).toBe(303)
  })

  test('sets a cookie that scripts cannot read and other sites do not send', async () => {
    const answer = await world
      .browser()
      .send('/sign-in', { email: 'ann@council.example', password: goodPassword })
    const [line = ''] = answer.headers.getSetCookie().filter((each) => each.startsWith(cookie))
    expect(line).toMatch(/HttpOnly/i)
    expect(line).toMatch(/SameSite=Lax/i)
    expect(line).not.toMatch(/Domain=/i)
  })

  test('takes the address in any case', async () => {
    const answer = await world
      .browser()
      .send('/sign-in', { email: 'Ann@Council.Example', password: goodPassword })
    expect(answer.status).toBe(303)
  })

  test.each(['https://evil.example/', '//evil.example', '/\\evil.example', 'javascript:alert(1)'])(
    'goes nowhere but here: not to %s',
    async (next) => {
      const answer = await world
        .browser()
        .send('/sign-in', { email: 'ann@council.example', password: goodPassword, next })
      expect(answer.headers.get('location')).toBe('/start')
    },
  )

  test.each([
    ['analyst', '/data-set'],
    ['independent-reviewing-officer', '/work-lists'],
    ['democratic-services', '/meetings'],
    ['participation-worker', '/challenges'],
    ['administrator', '/people'],
  ] as const)('who asked for no page begins with what they come for: %s', async (role, path) => {
    await aPerson(world, { email: `${role}@council.example`, role })
    const browser = await signedInAs(world, `${role}@council.example`)
    expect((await browser.open('/start')).headers.get('location')).toBe(path)
  })

  test('goes on to the page that was asked for', async () => {
    const asked = await world.browser().open('/account')
    expect(asked.headers.get('location')).toBe('/sign-in?next=%2Faccount')
    const fields = { email: 'ann@council.example', password: goodPassword, next: '/account' }
    expect((await world.browser().send('/sign-in', fields)).headers.get('location')).toBe('/account')
  })

  test('is refused from another site, and without the token of the form', async () => {
    const body = new URLSearchParams({ email: 'ann@council.example', password: goodPassword })
    const elsewhere = { origin: 'https://evil.example', 'sec-fetch-site': 'cross-site' }
    const here = { origin: 'http://hearth.example', 'sec-fetch-site': 'same-origin' }
    for (const headers of [elsewhere, here, {}])
      expect((await world.web.request('/sign-in', { method: 'POST', body, headers })).status).toBe(403)
  })

  test('keeps the address typed and never the password', async () => {
    const answer = await world
      .browser()
      .send('/sign-in', { email: 'ann@council.example', password: 'not the password' })
    const page = await answer.text()
    expect(answer.status).toBe(422)
    expect(page).toContain('value="ann@council.example"')
    expect(page).not.toContain('not the password')
  })
})

describe('an address that nobody has', () => {
  test('is answered in the same words as a wrong password', async () => {
    const words = async (email: string): Promise<string> => {
      const page = await (
        await world.browser().send('/sign-in', { email, password: 'wrong altogether' })
      ).text()
      return page.replaceAll(email, 'EMAIL').replaceAll(/value="[\w-]{86}"/g, '')
    }
    expect(await words('nobody@council.example')).toBe(await words('ann@council.example'))
  })

  test('is answered after about the same time', async () => {
    const took = async (email: string): Promise<number> => {
      const browser = world.browser()
      const times: number[] = []
      for (let turn = 0; turn < 3; turn += 1) {
        const began = performance.now()
        await browser.send('/sign-in', { email, password: 'wrong altogether' })
        times.push(performance.now() - began)
      }
      return Math.min(...times)
    }
    await aPerson(world, { email: 'tim@council.example' })
    const [known, unknown] = [await took('tim@council.example'), await took('no-one@council.example')]
    expect(unknown).toBeGreaterThan(known / 2)
    expect(unknown).toBeLessThan(known * 2)
  })

  test('is locked like one that somebody has', async () => {
    await tried('nobody-either@council.example', 9)
    const page = async (): Promise<string> =>
      (
        await world.browser().send('/sign-in', { email: 'nobody-either@council.example', password: 'wrong' })
      ).text()
    expect(await page()).not.toContain('Too many tries')
    expect(await page()).toContain('Too many tries')
  })
})

/** Lets an address have so many tries behind it that failed. */
const tried = (who: string, tries: number) =>
  world.owner.insertInto('signInTry').values({ who, tries, lastAt: world.clock.now }).execute()

test('ten wrong tries lock an address for a quarter of an hour, for the right password too', async () => {
  await aPerson(world, { email: 'locked@council.example' })
  await tried('locked@council.example', 10)
  const right = { email: 'locked@council.example', password: goodPassword }
  expect((await world.browser().send('/sign-in', right)).status).toBe(422)
  const before = world.clock.now
  world.clock.now = new Date(before.getTime() + 15 * 60_000 + 1)
  expect((await world.browser().send('/sign-in', right)).status).toBe(303)
  world.clock.now = before
})

describe('a session', () => {
  test('is ended on the server by signing out: its cookie opens nothing any more', async () => {
    const browser = await signedInAs(world, 'ann@council.example')
    const kept = browser.cookies.get(cookie) ?? ''
    const answer = await browser.send('/sign-out', {}, '/account')
    expect(answer.headers.get('location')).toBe('/sign-in?notice=signed-out')
    expect(browser.cookies.has(cookie)).toBe(false)
    browser.cookies.set(cookie, kept)
    expect((await browser.open('/account')).status).toBe(303)
  })

  test('ends when it was left alone for an hour, and not before', async () => {
    const browser = await signedInAs(world, 'ann@council.example')
    const began = world.clock.now
    world.clock.now = new Date(began.getTime() + 50 * 60_000)
    expect((await browser.open('/account')).status).toBe(200)
    world.clock.now = new Date(began.getTime() + 105 * 60_000)
    expect((await browser.open('/account')).status).toBe(200)
    world.clock.now = new Date(began.getTime() + 170 * 60_000)
    expect((await browser.open('/account')).status).toBe(303)
    world.clock.now = began
  })

  test('ends after twelve hours, however busy', async () => {
    const browser = await signedInAs(world, 'ann@council.example')
    await world.owner
      .updateTable('session')
      .set({ expiresAt: new Date(world.clock.now.getTime() - 1000) })
      .execute()
    expect((await browser.open('/account')).status).toBe(303)
    const rows = await world.owner.selectFrom('session').select('expiresAt').execute()
    for (const { expiresAt } of rows)
      expect(expiresAt.getTime() - Date.now()).toBeLessThanOrEqual(12 * 3_600_000)
  })

  test('ends when roles change', async () => {
    const person = await aPerson(world, { email: 'moved@council.example' })
    const browser = await signedInAs(world, 'moved@council.example')
    await world.owner
      .updateTable('membership')
      .set({ role: 'board-member' })
      .where('person', '=', person)
      .execute()
    expect((await browser.open('/account')).status).toBe(303)
  })

  test('ends when the account is closed, and no other opens', async () => {
    const person = await aPerson(world, { email: 'left@council.example' })
    const browser = await signedInAs(world, 'left@council.example')
    await world.owner.updateTable('person').set({ disabledAt: new Date() }).where('id', '=', person).execute()
    expect((await browser.open('/account')).status).toBe(303)
    const again = await world
      .browser()
      .send('/sign-in', { email: 'left@council.example', password: goodPassword })
    expect(await again.text()).toContain('do not go together, or the account is closed')
  })
})

test('the routes of the library itself are not there', async () => {
  for (const path of [
    '/sign-in/with/sign-in/email',
    '/sign-in/with/get-session',
    '/sign-in/with/ok',
    '/api/auth/ok',
  ])
    for (const method of ['GET', 'POST']) {
      const headers = { origin: 'http://hearth.example', 'sec-fetch-site': 'same-origin' }
      expect((await world.web.request(path, { method, headers })).status).toBe(404)
    }
})

test('behind https cookies are for this host alone', async () => {
  const https = await aSignInWorld({ origin: 'https://hearth.example' })
  await aPerson(https, { email: 'ann@council.example' })
  const answer = await https
    .browser()
    .send('/sign-in', { email: 'ann@council.example', password: goodPassword })
  const [line = ''] = answer.headers.getSetCookie()
  expect(line).toMatch(/^__Host-hearth\.session_token=/)
  expect(line).toMatch(/; Secure/)
  expect(line).toMatch(/; Path=\/(;|$)/)
  expect(line).not.toMatch(/Domain/i)
  await https.close()
})
