import { Socket } from 'node:net'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import type { Browser } from '../../../test/browser.ts'
import { aCouncilProvider, atProvider, type CouncilProvider } from '../../../test/council-provider.ts'
import { aPerson, aSignInWorld, type SignInWorld } from '../../../test/sign-in.ts'
import { hearthshire } from '../../../test/web.ts'

const origin = 'http://hearth.example'

let provider: CouncilProvider
let world: SignInWorld
beforeAll(async () => {
  provider = await aCouncilProvider(origin)
  const { issuer } = provider
  const council = {
    issuer,
    clientId: 'hearth',
    clientSecret: 'a secret of the tests',
    name: 'your council account',
    claim: 'groups',
  }
  world = await aSignInWorld({ origin, secondFactor: 'required', council })
  const groups = [
    { group: 'g-analysts', role: 'analyst', partner: null },
    { group: 'g-directors', role: 'director', partner: null },
    { group: 'g-health', role: 'partner', partner: 'health' },
    { group: 'g-odd', role: 'measuring', partner: null },
  ]
  await world.owner
    .insertInto('setting')
    .values({
      authority: hearthshire.code,
      name: 'directory-groups',
      value: JSON.stringify(groups),
      by: 'test',
    })
    .execute()
})
afterAll(async () => {
  await world.close()
  await provider.close()
})

/** Puts somebody in the directory. */
function known(sub: string, ...groups: string[]): void {
  provider.directory.set(sub, { name: `Name of ${sub}`, email: `${sub}@council.example`, groups })
}

/** Begins, and gives the address at the provider that the browser is sent to. */
async function begin(browser: Browser, next = '/audit'): Promise<URL> {
  const answer = await browser.send('/sign-in/with/council', { next }, '/sign-in')
  return new URL(answer.headers.get('location') ?? '')
}

const pathOf = (url: string): string => url.slice(origin.length)

/** All the way there and back. */
async function arrive(
  sub: string,
  browser = world.browser(),
): Promise<{ browser: Browser; answer: Response }> {
  const back = await atProvider((await begin(browser)).href, sub)
  return { browser, answer: await browser.open(pathOf(back)) }
}

const rolesOf = async (email: string): Promise<string[]> => {
  const rows = await world.owner
    .selectFrom('membership')
    .innerJoin('person', 'person.id', 'membership.person')
    .select(['role', 'partner'])
    .where('email', '=', email)
    .orderBy('role')
    .execute()
  return rows.map(({ role, partner }) => (partner === null ? role : `${role}:${partner}`))
}

const told = async (browser: Browser, answer: Response): Promise<string> =>
  (await browser.open(answer.headers.get('location') ?? '')).text()

describe('the council account', () => {
  test('signs in with the roles of its groups, and needs no second step of ours', async () => {
    known('dee', 'g-directors', 'g-health', 'g-unknown', 'g-odd')
    const { browser, answer } = await arrive('dee')
    expect(answer.headers.get('location')).toBe('/audit')
    expect((await browser.open('/audit')).status).toBe(200)
    expect(await rolesOf('dee@council.example')).toEqual(['director', 'partner:health'])
  })

  test('loses the role with the group at the next sign-in, and older sessions end', async () => {
    known('eve', 'g-directors', 'g-analysts')
    const first = await arrive('eve')
    known('eve', 'g-analysts')
    const second = await arrive('eve')
    expect(await rolesOf('eve@council.example')).toEqual(['analyst'])
    expect((await first.browser.open('/account')).status).toBe(303)
    expect((await second.browser.open('/audit')).status).toBe(403)
  })

  test('with the same groups again ends no other session', async () => {
    known('fay', 'g-directors')
    const first = await arrive('fay')
    await arrive('fay')
    expect((await first.browser.open('/audit')).status).toBe(200)
  })

  test('in no group with a role is told so, and no account is made', async () => {
    known('gus', 'g-unknown')
    const { browser, answer } = await arrive('gus')
    expect(await told(browser, answer)).toContain('none of your groups has a role')
    const person = await world.owner
      .selectFrom('person')
      .select('id')
      .where('email', '=', 'gus@council.example')
      .execute()
    expect(person).toEqual([])
  })

  test('that has lost every group loses every role by it, and its sessions', async () => {
    known('hal', 'g-directors')
    const before = await arrive('hal')
    known('hal')
    const { browser, answer } = await arrive('hal')
    expect(await told(browser, answer)).toContain('none of your groups has a role')
    expect((await browser.open('/account')).status).toBe(303)
    expect((await before.browser.open('/account')).status).toBe(303)
    expect(await rolesOf('hal@council.example')).toEqual([])
  })

  test('of somebody invited before joins the same account, and roles given by hand stay', async () => {
    await aPerson(world, { email: 'ida@council.example', role: 'board-member' })
    known('ida', 'g-analysts')
    await arrive('ida')
    expect(await rolesOf('ida@council.example')).toEqual(['analyst', 'board-member'])
    known('ida', 'g-directors')
    await arrive('ida')
    expect(await rolesOf('ida@council.example')).toEqual(['board-member', 'director'])
  })

  test('opens nothing when the account here is closed', async () => {
    known('jo', 'g-directors')
    await arrive('jo')
    await world.owner
      .updateTable('person')
      .set({ disabledAt: new Date() })
      .where('email', '=', 'jo@council.example')
      .execute()
    const { browser } = await arrive('jo')
    expect((await browser.open('/account')).status).toBe(303)
  })

  test('leaves no token of the provider in the database', async () => {
    known('kim', 'g-directors')
    await arrive('kim')
    const { rows } = await world.owner.executeQuery<Record<string, unknown>>(
      world.owner.selectFrom('signInAccount').selectAll().where('providerId', '=', 'council').compile(),
    )
    expect(rows.length).toBeGreaterThan(0)
    for (const row of rows)
      expect([row['accessToken'], row['refreshToken'], row['idToken']]).toEqual([null, null, null])
  })
})

describe('what comes back from the provider', () => {
  test('was asked for with state, nonce and a challenge', async () => {
    const { searchParams } = await begin(world.browser())
    expect(searchParams.get('response_type')).toBe('code')
    expect(searchParams.get('code_challenge_method')).toBe('S256')
    for (const name of ['state', 'nonce', 'code_challenge'])
      expect(searchParams.get(name)?.length).toBeGreaterThan(20)
  })

  test('opens nothing in a browser that did not ask', async () => {
    known('lee', 'g-directors')
    const back = await atProvider((await begin(world.browser())).href, 'lee')
    const other = world.browser()
    const answer = await other.open(pathOf(back))
    expect(await told(other, answer)).toContain('begun in another browser')
    expect((await other.open('/account')).status).toBe(303)
  })

  test('opens nothing a second time', async () => {
    known('meg', 'g-directors')
    const browser = world.browser()
    const back = pathOf(await atProvider((await begin(browser)).href, 'meg'))
    await browser.open(back)
    browser.cookies.delete('hearth.session_token')
    await browser.open(back)
    expect((await browser.open('/account')).status).toBe(303)
  })

  test.each(['nonce', 'code_challenge'])('opens nothing when the %s is another', async (name) => {
    known('ned', 'g-directors')
    const browser = world.browser()
    const url = await begin(browser)
    url.searchParams.set(name, 'QUJDREVGR0hJSktMTU5PUFFSU1RVVldYWVphYmNkZWY')
    const answer = await browser.open(pathOf(await atProvider(url.href, 'ned')))
    expect(answer.headers.get('location')).toMatch(/^\/sign-in\?error=/)
    expect((await browser.open('/account')).status).toBe(303)
    expect(await rolesOf('ned@council.example')).toEqual([])
  })

  test.each(['error=access_denied', 'code=made-up', 'state=%00', ''])(
    'that makes no sense (%s) is no fault of ours',
    async (query) => {
      const browser = world.browser()
      const answer = await browser.open(`/sign-in/with/callback/council?${query}`)
      expect(answer.status).toBe(303)
      expect((await browser.open(answer.headers.get('location') ?? '')).status).toBe(200)
    },
  )

  test('leads to no other site', async () => {
    known('oda', 'g-directors')
    const browser = world.browser()
    const back = await atProvider((await begin(browser, 'https://evil.example/')).href, 'oda')
    expect((await browser.open(pathOf(back))).headers.get('location')).toBe('/start')
  })
})

test('signing in calls nobody but the database and the provider', async () => {
  const called = new Set<string>()
  const connect = vi.spyOn(Socket.prototype, 'connect').mockImplementation(function (
    this: Socket,
    ...given: unknown[]
  ) {
    called.add(JSON.stringify(given).includes('127.0.0.1') ? '127.0.0.1' : JSON.stringify(given))
    return Reflect.apply(connecting, this, given) as Socket
  })
  const fetched = vi.spyOn(globalThis, 'fetch')
  const quiet = await aSignInWorld({ origin })
  await aPerson(quiet, { email: 'ann@council.example' })
  await quiet.browser().send('/sign-in', { email: 'ann@council.example', password: 'not it at all' })
  const calledByPassword = fetched.mock.calls.length
  known('pat', 'g-directors')
  await arrive('pat')
  for (const [where] of fetched.mock.calls)
    called.add(new URL(where instanceof Request ? where.url : where).hostname)
  connect.mockRestore()
  fetched.mockRestore()
  await quiet.close()
  expect(calledByPassword).toBe(0)
  expect([...called]).toEqual(['127.0.0.1'])
})

/** As it was before a test listens to it. */
const connecting = Reflect.get(Socket.prototype, 'connect') as (...given: unknown[]) => unknown
