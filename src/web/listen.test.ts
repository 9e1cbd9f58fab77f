import { Hono } from 'hono'
import { expect, test } from 'vitest'
import { aWebApp } from '../../test/web.ts'
import type { Env } from './env.ts'
import { listen } from './listen.ts'
import { open } from './may.ts'

test('a request under way is answered before it closes, and then none', async () => {
  const routes = new Hono<Env>()
  routes.get('/slow', open(), async (c) => {
    await new Promise((done) => setTimeout(done, 100))
    return c.text('answered')
  })
  const app = await aWebApp({ signIn: { whoIs: () => Promise.resolve({ who: undefined }), routes } })
  const { port, close } = await listen(app, { port: 0 })
  const slow = fetch(`http://127.0.0.1:${port}/slow`, { headers: { connection: 'close' } })
  await new Promise((begun) => setTimeout(begun, 30))
  const closing = close()
  expect(await (await slow).text()).toBe('answered')
  await closing
  await expect(fetch(`http://127.0.0.1:${port}/slow`)).rejects.toThrow()
})

test('a port that is taken is said to be', async () => {
  const app = await aWebApp()
  const first = await listen(app, { port: 0 })
  await expect(listen(app, { port: first.port })).rejects.toThrow('EADDRINUSE')
  await first.close()
})
