import { gunzipSync } from 'node:zlib'
import { Hono } from 'hono'
import { expect, test } from 'vitest'
import { aWebApp, aWho } from '../../test/web.ts'
import type { Env, Who } from './env.ts'
import { show } from './frame.tsx'
import { open } from './may.ts'
import { Form, Page } from './page.tsx'

const routes = (): Hono<Env> => {
  const made = new Hono<Env>()
  made.get('/long', open(), (c) =>
    show(
      c,
      <Page title="Long">
        <Form action="/long">{'Words. '.repeat(500)}</Form>
      </Page>,
    ),
  )
  made.get('/short.txt', open(), (c) => c.text('Short'))
  made.get('/long.pdf', open(), (c) =>
    c.body('%PDF'.repeat(1000), 200, { 'Content-Type': 'application/pdf' }),
  )
  return made
}
const ask = async (path: string, { who, accepts = 'gzip, br' }: { who?: Who; accepts?: string } = {}) => {
  const app = await aWebApp({ signIn: { whoIs: () => Promise.resolve({ who }), routes: routes() } })
  return app.request(path, { headers: { 'accept-encoding': accepts } })
}
const encodingOf = async (...asked: Parameters<typeof ask>) =>
  (await ask(...asked)).headers.get('content-encoding')

test('a page goes out compressed to whoever can take it, and reads the same', async () => {
  const answer = await ask('/long')
  expect(answer.headers.get('content-encoding')).toBe('gzip')
  expect(answer.headers.get('vary')).toContain('Accept-Encoding')
  expect(answer.headers.get('content-security-policy')).toContain("default-src 'none'")
  const bytes = Buffer.from(await answer.arrayBuffer())
  const text = gunzipSync(bytes).toString()
  expect(text).toContain('</html>')
  expect(bytes.length).toBeLessThan(text.length / 3)
})

test('nothing is compressed for whoever cannot take it, what is short, and what is packed already', async () => {
  expect(await encodingOf('/long', { accepts: '' })).toBeNull()
  expect(await encodingOf('/long', { accepts: 'br, gzip;q=0' })).toBeNull()
  expect(await encodingOf('/short.txt')).toBeNull()
  expect(await encodingOf('/long.pdf')).toBeNull()
})

test('a page for somebody signed in is left as it is where its address asks for something', async () => {
  const who = aWho('analyst')
  expect(await encodingOf('/long', { who })).toBe('gzip')
  expect(await encodingOf('/long?words=guess', { who })).toBeNull()
  expect(await encodingOf('/long?words=guess')).toBe('gzip')
})
