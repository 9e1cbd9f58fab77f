import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { aDatabase, type TestDatabase } from '../../test/database.ts'
import { keepSample } from '../../test/kept-data-set.ts'
import { HERE, peopleOf, THERE } from '../../test/people-of.ts'
import { routesWalked, wholeApp, type RouteWalked } from '../../test/routes-walked.ts'
import { aConfig, aWho } from '../../test/web.ts'
import { deeds } from '../core/roles/deeds.ts'
import { roles, type Role } from '../core/roles/roles.ts'
import type { Who } from './env.ts'

const routes = await routesWalked()
const guarded = routes.filter(({ guard }) => guard !== 'open')
let database: TestDatabase
beforeAll(async () => {
  database = await aDatabase()
  await peopleOf(database.owner)
  await keepSample(database.owner)
})
afterAll(() => database.close())

const everybody: readonly (readonly [string, Role, Who])[] = (Object.keys(roles) as Role[]).map((role) => [
  role,
  role,
  {
    ...aWho(role === 'partner' ? { partner: 'health' } : role),
    personId: role === 'partner' ? 'health' : role,
  },
])

/** A path with something in the place of each of its parameters. */
const filled = (path: string, value: string): string => path.replaceAll(/:\w+(\{[^}]*\})?/g, value)

const apps = new Map<string | undefined, ReturnType<typeof wholeApp>>()
const appOf = (who: Who | undefined) => {
  const app = apps.get(who?.personId) ?? wholeApp(database.app, who)
  apps.set(who?.personId, app)
  return app
}
const headers = { origin: aConfig().origin, 'sec-fetch-site': 'same-origin' }
const ask = async (who: Who | undefined, { method, path }: RouteWalked) =>
  (await appOf(who)).request(filled(path, '1'), { method, headers })

const isFor = ({ guard }: RouteWalked, role: Role): boolean =>
  guard === 'open' ||
  guard === 'signed-in' ||
  guard.some((deed) => (deeds[deed] as readonly Role[]).includes(role))

test('what is open to everybody is reading what is published, signing in, and a young person saying something', () => {
  const open = routes.filter(({ guard }) => guard === 'open').map(({ asked }) => asked)
  const reading =
    /^GET \/($|accessibility$|privacy$|how-to-read$|editions($|\/)|meetings-held($|\/)|young-people($|\/)|assets\/)/
  const signingIn = /^(GET|POST) \/(sign-in($|\/)|invitation\/)/
  const saying = /^POST \/young-people\/say$/
  const known = [reading, signingIn, saying]
  expect(open.filter((asked) => !known.some((each) => each.test(asked)))).toEqual([])
})

describe.each(everybody)('as %s', (_, role, who) => {
  test.each(guarded.map((route) => [route.asked, route] as const))('%s', async (_, route) => {
    const { status } = await ask(who, route)
    if (!isFor(route, role)) expect(status).toBe(403)
    // A form without its token is refused as one, not as somebody who may not.
    else if (route.method === 'GET') expect([200, 303, 404]).toContain(status)
    else expect([400, 403]).toContain(status)
  })
})

test.each(guarded.map((route) => [route.asked, route] as const))('signed out, %s', async (_, route) => {
  const answer = await ask(undefined, route)
  expect(answer.status).toBe(route.method === 'GET' ? 303 : 401)
  if (route.method === 'GET') expect(answer.headers.get('location')).toMatch(/^\/sign-in\?next=%2F/)
})

test('a director of another council is refused everywhere but at their own account', async () => {
  const elsewhere: Who = {
    ...aWho(),
    personId: 'elsewhere',
    memberships: [{ authority: THERE, role: 'director', partner: undefined }],
  }
  const rest = guarded.filter(({ guard }) => guard !== 'signed-in')
  for (const route of rest)
    expect([route.asked, (await ask(elsewhere, route)).status]).toEqual([route.asked, 403])
})

const rubbish = [
  `'; drop table hearth.case_row; --`,
  '../../../../etc/passwd',
  '%00',
  '99999999999999999999999999',
  '<script>alert(1)</script>',
  `${'%F0%9F%A6%94'.repeat(300)}%E0%A4%A`,
].map((value) => (value.startsWith('%') ? value : encodeURIComponent(value)))

describe.each(rubbish)('an address with %s in it', (value) => {
  test('finds nothing, breaks nothing and is not repeated as markup', async () => {
    const log: unknown[] = []
    const asker = {
      ...aWho(...everybody.map(([, role]) => role).filter((role) => role !== 'partner')),
      personId: 'analyst',
    }
    const app = await wholeApp(database.app, asker, log)
    const query = `?q=${value}&page=${value}&team=${value}&list=${value}&as-at=${value}&sort=${value}&next=${value}`
    for (const { method, path, asked } of routes) {
      if (method !== 'GET') continue
      const answer = await app.request(`${filled(path, value)}${query}`)
      expect([asked, answer.status < 500]).toEqual([asked, true])
      if (answer.headers.get('content-type')?.includes('html') === true)
        expect([asked, (await answer.text()).includes('<script>alert')]).toEqual([asked, false])
      expect([asked, answer.headers.get('location')?.startsWith('/') ?? true]).toEqual([asked, true])
    }
    expect(JSON.stringify(log)).not.toContain('fault')
  })
})

test('every answer says what a browser may do with it', async () => {
  for (const route of routes) {
    const { headers } = await ask(undefined, route)
    const said = ['content-security-policy', 'x-content-type-options', 'x-frame-options', 'referrer-policy']
    expect([route.asked, said.filter((name) => !headers.has(name))]).toEqual([route.asked, []])
    expect([route.asked, headers.get('content-security-policy')]).toEqual([
      route.asked,
      expect.not.stringMatching(/unsafe|\*/),
    ])
  }
})

test('the walk goes over a whole application', () => {
  expect(routes.length).toBeGreaterThan(60)
  expect(HERE).not.toBe(THERE)
})
