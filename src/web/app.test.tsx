import { Hono } from 'hono'
import { describe, expect, test } from 'vitest'
import { aWebApp, aWho, hearthshire, send } from '../../test/web.ts'
import type { Role } from '../core/roles/roles.ts'
import type { Env } from './env.ts'
import type { Logged } from './log.ts'
import { show } from './frame.tsx'
import { may, open } from './may.ts'
import { Form, Page } from './page.tsx'

/** Pages that go wrong, and one that shows what it is given. */
const pages = (): Hono<Env> => {
  const routes = new Hono<Env>()
  routes.get('/children/:child', may('see-children'), (c) => c.text(c.req.param('child')))
  routes.get('/breaks/:child', open(), (c) => {
    throw new Error(`invalid input syntax for child "${c.req.param('child')}"`)
  })
  routes.get('/no-database', open(), () => {
    throw Object.assign(new Error('connect ECONNREFUSED'), { code: 'ECONNREFUSED' })
  })
  routes.get('/database-gone', open(), () => {
    throw new Error('Connection terminated unexpectedly')
  })
  routes.get('/wrong', open(), (c) => show(c, <Wrong />))
  routes.post('/send', open(), (c) => c.text('sent'))
  return routes
}

const Wrong = () => (
  <Page title="Name <b>" errors={[{ field: 'name', text: 'Enter a name & more' }]}>
    <Form action="/send">send</Form>
  </Page>
)

const log: Logged[] = []
const signIn = (...roles: readonly Role[]) => ({
  whoIs: () => Promise.resolve({ who: roles.length === 0 ? undefined : aWho(...roles) }),
  routes: pages(),
})
const app = await aWebApp({ signIn: signIn('analyst'), log })

const html = async (path: string): Promise<string> => (await app.request(path)).text()

describe('a page', () => {
  test('says its heading, the service and the council in its title', async () => {
    expect(await html('/privacy')).toContain(`<title>Privacy – Hearth – ${hearthshire.name}</title>`)
  })

  test.each(['/privacy', '/accessibility', '/how-to-read', '/nowhere', '/wrong'])(
    '%s has one heading',
    async (path) => {
      expect((await html(path)).match(/<h1/g)).toHaveLength(1)
    },
  )

  test('whose form went wrong says so first, and what to put right, in words and not in markup', async () => {
    const page = await html('/wrong')
    expect(page).toContain('<title>Error: Name &lt;b&gt; –')
    expect(page).toContain('<a href="#name">Enter a name &amp; more</a>')
    expect(page.indexOf('There is a problem')).toBeLessThan(page.indexOf('<h1'))
  })

  test('has no script or style of its own, and asks nobody else for anything', async () => {
    for (const path of ['/privacy', '/how-to-read', '/wrong']) {
      const page = await html(path)
      expect(page).not.toMatch(/<style|\sstyle=|\son\w+=|<script(?![^>]*\ssrc="\/assets\/)/)
      expect(page.match(/(?:src|href)="(?:https?:)?\/\//g)).toBeNull()
    }
  })

  test('marks where it stands in the navigation', async () => {
    const visited = await aWebApp()
    expect(await (await visited.request('/how-to-read')).text()).toMatch(
      /href="\/how-to-read" aria-current="page"/,
    )
  })
})

describe('what goes wrong', () => {
  test('inside is a page without the data it went wrong on, and so is the log', async () => {
    log.length = 0
    const answer = await app.request('/breaks/CHILD-0042')
    expect(answer.status).toBe(500)
    expect(await answer.text()).toContain('Sorry, there is a problem with this service')
    expect(JSON.stringify([...answer.headers])).not.toContain('CHILD-0042')
    expect(await html('/breaks/CHILD-0042')).not.toContain('CHILD-0042')
    expect(JSON.stringify(log)).not.toContain('CHILD-0042')
    expect(log[0]).toMatchObject({ method: 'GET', route: '/breaks/:child' })
    expect(JSON.stringify(log[0])).toMatch(/"fault":"Error at .*app\.test/)
  })

  test.each(['/no-database', '/database-gone'])(
    'with the database, %s, is said to be for now',
    async (path) => {
      const answer = await app.request(path)
      expect([answer.status, await answer.text()]).toEqual([
        503,
        expect.stringContaining('not available just now'),
      ])
    },
  )

  test('with finding out who asks is a page too', async () => {
    const failing = await aWebApp({ signIn: { whoIs: () => Promise.reject(new Error('no')) } })
    expect((await failing.request('/privacy')).status).toBe(500)
  })
})

test('the log tells the route and never the path', async () => {
  log.length = 0
  await app.request('/children/CHILD-0042?name=secret')
  await app.request('/nowhere/CHILD-0042')
  expect(log).toEqual([
    { method: 'GET', route: '/children/:child', status: 200, milliseconds: 0 },
    { method: 'GET', route: '/*', status: 404, milliseconds: 0 },
  ])
})

describe('headers', () => {
  test('of every answer keep others out, refusals and files too', async () => {
    for (const path of ['/privacy', '/nowhere', '/breaks/x', '/assets/x/y', '/children/x']) {
      const { headers } = await app.request(path)
      expect(headers.get('content-security-policy')).toBe(
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
      )
      expect(headers.get('x-content-type-options')).toBe('nosniff')
      expect(headers.get('x-frame-options')).toBe('DENY')
      expect(headers.get('cache-control')).toBe('no-store')
      expect(headers.get('x-powered-by')).toBeNull()
    }
  })

  test('say to come by https only where it is', async () => {
    const secure = await aWebApp({ config: { origin: 'https://hearth.example' } })
    expect((await secure.request('/privacy')).headers.get('strict-transport-security')).toBe(
      'max-age=31536000',
    )
    expect((await app.request('/privacy')).headers.get('strict-transport-security')).toBeNull()
  })

  test('let the sign-in form lead to the council’s identity provider and nowhere else', async () => {
    const withProvider = await aWebApp({ config: { identityProvider: 'https://login.example' } })
    const policy = (await withProvider.request('/privacy')).headers.get('content-security-policy')
    expect(policy).toContain("form-action 'self' https://login.example;")
  })
})

describe('too many forms', () => {
  const from = (address: string) => ({ origin: 'http://hearth.example', 'x-forwarded-for': address })
  const sendMany = async (many: Hono<Env>, address: string, times: number): Promise<number> => {
    let status = 0
    for (let n = 0; n < times; n += 1)
      status = (await many.request('/send', { method: 'POST', headers: from(address) })).status
    return status
  }

  test('from one address are refused for a minute, from others not, and pages never', async () => {
    let time = Date.parse('2025-04-01T09:00:00Z')
    const signedOut = { signIn: signIn(), now: () => new Date(time), config: { behindProxy: true } }
    const many = await aWebApp(signedOut)
    expect(await sendMany(many, '10.0.0.1', 300)).toBe(400)
    expect(await sendMany(many, '10.0.0.1', 1)).toBe(429)
    expect(await sendMany(many, '10.0.0.2', 1)).toBe(400)
    // What the sender writes before the proxy's own word is not believed.
    expect(await sendMany(many, '10.9.9.9, 10.0.0.1', 1)).toBe(429)
    expect((await many.request('/privacy', { headers: from('10.0.0.1') })).status).toBe(200)
    time += 60_000
    expect(await sendMany(many, '10.0.0.1', 1)).toBe(400)
  })
})

test('a form of the application itself goes through everything', async () => {
  expect(await (await send(app, '/send', { word: 'x' }, '/wrong')).text()).toBe('sent')
})
