import { createServer, type AddressInfo } from 'node:net'
import type { Hono } from 'hono'
import type { Db } from '../src/store/database.ts'
import type { Env, Who } from '../src/web/env.ts'
import { listen } from '../src/web/listen.ts'
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
  const { close } = await listen(app, { port })
  return { origin, close }
}

/** A port nobody listens on just now. */
export function freePort(): Promise<number> {
  return new Promise((found) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo
      probe.close(() => {
        found(port)
      })
    })
  })
}
