import { Hono } from 'hono'
import { describe, expect, test } from 'vitest'
import { deeds, type Deed } from '../core/roles/deeds.ts'
import { roles, type Role } from '../core/roles/roles.ts'
import { aWebApp, aWho } from '../../test/web.ts'
import type { Env, Who } from './env.ts'
import { may, signedIn } from './may.ts'

/** A route a deed and one for everybody signed in, behind the real application. */
const guarded = (): Hono<Env> => {
  const routes = new Hono<Env>()
  routes.get('/mine', signedIn(), (c) => c.text('shown'))
  for (const deed of Object.keys(deeds) as Deed[])
    routes.get(`/for/${deed}`, may(deed), (c) => c.text('shown'))
  routes.get('/for-either', may(['see-audit', 'purge']), (c) => c.text('shown'))
  return routes
}

const ask = async (path: string, who: Who | undefined): Promise<Response> => {
  const app = await aWebApp({ signIn: { whoIs: () => Promise.resolve({ who }), routes: guarded() } })
  return app.request(path)
}

describe.each(Object.keys(deeds) as Deed[])('%s', (deed) => {
  test.each(Object.keys(roles) as Role[])('as %s: as the table says', async (role) => {
    const answer = await ask(`/for/${deed}`, aWho(role))
    expect(answer.status).toBe((deeds[deed] as readonly Role[]).includes(role) ? 200 : 403)
  })
})

test('without signing in, a page leads to the sign-in page and back again', async () => {
  const answer = await ask('/for/see-children?indicator=a&page=2', undefined)
  expect(answer.status).toBe(303)
  expect(answer.headers.get('location')).toBe(
    '/sign-in?next=%2Ffor%2Fsee-children%3Findicator%3Da%26page%3D2',
  )
})

test('a role in another council is none here', async () => {
  const membership = { authority: 'E06000998', role: 'director', partner: undefined } as const
  expect((await ask('/for/see-children', { ...aWho(), memberships: [membership] })).status).toBe(403)
})

test('any one of several deeds is enough', async () => {
  const answers = await Promise.all(
    [aWho('director'), aWho('analyst'), aWho('board-member')].map((who) => ask('/for-either', who)),
  )
  expect(answers.map(({ status }) => status)).toEqual([200, 200, 403])
})

test('somebody signed in with no role at all sees their own account and nothing else', async () => {
  expect((await ask('/mine', aWho())).status).toBe(200)
  expect((await ask('/for/see-restricted', aWho())).status).toBe(403)
})

test('who has yet to set up a second step is led there first', async () => {
  const answer = await ask('/for/see-children', { ...aWho('director'), secondFactorDue: true })
  expect(answer.headers.get('location')).toBe('/account/second-factor')
})

test('a refusal says nothing of what was asked for', async () => {
  const html = await (await ask('/for/see-children?child=CHILD-0042', aWho('board-member'))).text()
  expect(html).toContain('You cannot see or do this')
  expect(html).not.toContain('CHILD-0042')
})
