import { Hono, type Context } from 'hono'
import { expect, test } from 'vitest'
import { aConfig, aWebApp, aWho, send, tokenOf } from '../../test/web.ts'
import type { Env, Who } from './env.ts'
import { formOf, tokenField } from './forgery.ts'
import { show } from './frame.tsx'
import { open, signedIn } from './may.ts'
import { Form, Page } from './page.tsx'

const forms = (): Hono<Env> => {
  const routes = new Hono<Env>()
  routes.get('/two-forms', open(), (c) => show(c, <TwoForms />))
  routes.post('/open', open(), (c) => said(c))
  routes.post('/mine', signedIn(), (c) => said(c))
  routes.post('/upload', open({ upTo: 1024 * 1024 }), async (c) =>
    c.text(String((await formOf(c)).getAll('file').length)),
  )
  return routes
}

const said = async (c: Context<Env>): Promise<Response> => {
  const word = (await formOf(c)).get('word')
  return c.text(typeof word === 'string' ? word : 'no word')
}

const TwoForms = () => (
  <Page title="Two forms">
    <Form action="/open">one</Form>
    <Form action="/open">two</Form>
  </Page>
)

const appFor = (who?: Who, origin = aConfig().origin): Promise<Hono<Env>> =>
  aWebApp({ signIn: { whoIs: () => Promise.resolve({ who }), routes: forms() }, config: { origin } })

const ours = { origin: aConfig().origin, 'sec-fetch-site': 'same-origin' }

/** Sends `word` with the token of a page shown to `shownTo`, as `who`. */
async function post(
  headers: Record<string, string>,
  given: { token?: string; who?: Who; path?: string } = {},
) {
  const { who = aWho('analyst'), path = '/mine' } = given
  const app = await appFor(who)
  const token = given.token ?? tokenOf(await (await app.request('/two-forms')).text())
  return app.request(path, {
    method: 'POST',
    headers,
    body: new URLSearchParams({ word: 'kept', [tokenField]: token }),
  })
}

test('a form of ours is accepted', async () => {
  const answer = await post(ours)
  expect([answer.status, await answer.text()]).toEqual([200, 'kept'])
})

test.each([
  ['from another site', { origin: 'https://evil.example', 'sec-fetch-site': 'cross-site' }],
  ['from a neighbour', { origin: 'http://other.hearth.example', 'sec-fetch-site': 'same-site' }],
  ['from another site whose browser says only where', { origin: 'https://evil.example' }],
  ['from nowhere, as a sandboxed frame says', { origin: 'null' }],
  ['from something that does not say', {}],
  ['typed in by hand', { 'sec-fetch-site': 'none' }],
  ['that says two things', { origin: aConfig().origin, 'sec-fetch-site': 'cross-site' }],
] satisfies [string, Record<string, string>][])(
  'a form %s is refused even with its token',
  async (_, headers) => {
    const answer = await post(headers)
    expect(answer.status).toBe(403)
    expect(await answer.text()).toContain('That form could not be accepted')
  },
)

test('the token is another text in every answer, and each of them is taken', async () => {
  const app = await appFor(aWho('analyst'))
  const shown = async () => tokenOf(await (await app.request('/two-forms')).text())
  const tokens = [await shown(), await shown()]
  expect(new Set(tokens).size).toBe(2)
  for (const token of tokens) expect((await post(ours, { token })).status).toBe(200)
})

test.each(['', 'x', 'A'.repeat(43), 'A'.repeat(86)])('the token %j is refused', async (token) => {
  expect((await post(ours, { token })).status).toBe(403)
})

test('the token of another session is refused, of the same person too', async () => {
  const app = await appFor({ ...aWho('analyst'), session: 'session-2' })
  const token = tokenOf(await (await app.request('/two-forms')).text())
  expect((await post(ours, { token })).status).toBe(403)
})

test('a form without a token is refused, and one that is no form', async () => {
  const app = await appFor(aWho('analyst'))
  const send = (body: string | URLSearchParams, type?: string) =>
    app.request('/mine', {
      method: 'POST',
      body,
      headers: { ...ours, ...(type ? { 'content-type': type } : {}) },
    })
  expect((await send(new URLSearchParams({ word: 'kept' }))).status).toBe(403)
  expect((await send('{"form-token":"x"}', 'application/json')).status).toBe(400)
  expect((await send('--broken', 'multipart/form-data; boundary=x')).status).toBe(400)
})

test('before signing in, forms are bound to a cookie: one for all forms of a page', async () => {
  const app = await appFor()
  const page = await app.request('/two-forms')
  expect(page.headers.getSetCookie()).toHaveLength(1)
  expect(page.headers.getSetCookie()[0]).toMatch(/^hearth-visit=[\w-]{32}; Path=\/; HttpOnly; SameSite=Lax$/)
  const answer = await send(app, '/open', { word: 'kept' }, '/two-forms')
  expect(await answer.text()).toBe('kept')
})

test('the token is no use without its cookie', async () => {
  const app = await appFor()
  const token = tokenOf(await (await app.request('/two-forms')).text())
  const body = new URLSearchParams({ [tokenField]: token })
  expect((await app.request('/open', { method: 'POST', headers: ours, body })).status).toBe(403)
})

test('behind https the cookie is secure and bound to this host', async () => {
  const page = await (await appFor(undefined, 'https://hearth.example')).request('/two-forms')
  expect(page.headers.getSetCookie()[0]).toMatch(
    /^__Host-hearth-visit=[\w-]{32}; Path=\/; HttpOnly; Secure; SameSite=Lax$/,
  )
})

test('a page without a form sets no cookie', async () => {
  expect((await (await appFor()).request('/privacy')).headers.getSetCookie().length).toBe(0)
})

test.each([
  ['said to be', true],
  ['found to be', false],
])('a form %s too large is refused and nothing is kept', async (_, isSaid) => {
  const app = await appFor(aWho('analyst'))
  const body = new URLSearchParams({ word: 'x'.repeat(300_000) }).toString()
  const type = 'application/x-www-form-urlencoded'
  const size = isSaid ? { 'content-length': String(body.length) } : { 'transfer-encoding': 'chunked' }
  const headers = { ...ours, 'content-type': type, ...size }
  expect((await app.request('/mine', { method: 'POST', headers, body })).status).toBe(413)
})

test('where files are sent a form may be larger', async () => {
  const app = await appFor()
  const file = new Blob(['x'.repeat(300_000)])
  expect(await (await send(app, '/upload', { file: [file, file] }, '/two-forms')).text()).toBe('2')
})
