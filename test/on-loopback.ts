import type { AddressInfo } from 'node:net'
import { serve } from '@hono/node-server'
import type { Hono } from 'hono'
import type { Db } from '../src/store/database.ts'
import type { Env, Who } from '../src/web/env.ts'
import { aWebApp } from './web.ts'

/** The application on a free port of this machine, for a browser. */
export interface Served {
  readonly origin: string
  readonly close: () => Promise<void>
}

/** Serves the real application to this machine alone, with `who` signed in. */
export async function onLoopback(given: { db: Db; who?: Who; routes?: Hono<Env> }): Promise<Served> {
  const port = await freePort()
  const origin = `http://127.0.0.1:${port}`
  const { db, who, routes } = given
  const signIn = { whoIs: () => Promise.resolve(who), ...(routes === undefined ? {} : { routes }) }
  const app = await aWebApp({ db, signIn, config: { origin } })
  const server = await new Promise<ReturnType<typeof serve>>((ready) => {
    const opened = serve({ fetch: app.fetch, hostname: '127.0.0.1', port }, () => {
      ready(opened)
    })
  })
  const close = (): Promise<void> =>
    new Promise((closed, failed) => {
      server.close((error) => {
        if (error === undefined) closed()
        else failed(error)
      })
    })
  return { origin, close }
}

/** A port nobody listens on just now. */
async function freePort(): Promise<number> {
  const { createServer } = await import('node:net')
  return new Promise((found) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo
      probe.close(() => {
        found(port)
      })
    })
  })
}
