import { Hono } from 'hono'
import { expect, test } from 'vitest'
import { aWebApp } from '../../test/web.ts'
import type { Env } from './env.ts'
import { open } from './may.ts'

/** Pages that are answered only when the test says so. */
function slow() {
  const waiting: (() => void)[] = []
  const held = () => new Promise<void>((go) => waiting.push(go))
  const routes = new Hono<Env>()
  for (const path of ['/slow', '/sign-in/slow'])
    routes.get(path, open(), async (c) => {
      await held()
      return c.text('there')
    })
  return {
    routes,
    waiting,
    go: () => {
      waiting.splice(0).forEach((each) => {
        each()
      })
    },
  }
}

const until = async (what: () => boolean): Promise<void> => {
  while (!what()) await new Promise((go) => setTimeout(go, 1))
}

test('what would wait too long is refused at once, in words and with when to come again; the rest is answered', async () => {
  const { routes, waiting, go } = slow()
  const app = await aWebApp({ signIn: { whoIs: () => Promise.resolve({ who: undefined }), routes } })
  const underWay = Array.from({ length: 100 }, () => app.request('/slow'))
  await until(() => waiting.length === 100)

  const refused = await app.request('/slow')
  expect([refused.status, refused.headers.get('retry-after')]).toEqual([503, '10'])
  const page = await refused.text()
  expect(page).toContain('<h1 class="govuk-heading-l">This service is busy</h1>')
  const [, styles = ''] = /<link rel="stylesheet" href="([^"]+)"/.exec(page) ?? []
  expect((await app.request(styles)).status).toBe(200)

  const signingIn = Array.from({ length: 100 }, () => app.request('/sign-in/slow'))
  await until(() => waiting.length === 200)
  expect((await app.request('/sign-in/slow')).status).toBe(503)

  go()
  for (const answer of await Promise.all([...underWay, ...signingIn])) expect(answer.status).toBe(200)
  expect((await app.request('/how-to-read')).status).toBe(200)
})

test('a request that fails is under way no longer', async () => {
  const routes = new Hono<Env>()
  routes.get('/breaks', open(), () => {
    throw new Error('no')
  })
  const app = await aWebApp({ signIn: { whoIs: () => Promise.resolve({ who: undefined }), routes } })
  for (let times = 0; times < 101; times++) expect((await app.request('/breaks')).status).toBe(500)
})
