import { createServer, type AddressInfo } from 'node:net'
import type { Hono } from 'hono'
import type { Db } from '../src/store/database.ts'
import type { Env, Who } from '../src/web/env.ts'
import type { Packs } from '../src/web/meetings/packs.ts'
import type { Work } from '../src/web/loads/work.ts'
import { listen } from '../src/web/listen.ts'
import { aWebApp } from './web.ts'

/** The application on a free port of this machine, for a browser. */
export interface Served {
  readonly origin: string
  readonly close: () => Promise<void>
}

interface Serving {
  readonly db: Db
  /** Who is signed in: always the same, or told from each request. */
  readonly who?: Who | ((request: Request) => Who | undefined)
  readonly routes?: Hono<Env>
  readonly work?: Work
  readonly packs?: Packs
  readonly now?: () => Date
}

/** Serves the real application to this machine alone. */
export async function onLoopback({ who, routes, ...given }: Serving): Promise<Served> {
  const port = await freePort()
  const origin = `http://127.0.0.1:${port}`
  const whoIs = (request: Request) => Promise.resolve({ who: typeof who === 'function' ? who(request) : who })
  const signIn = { whoIs, ...(routes === undefined ? {} : { routes }) }
  const config = { origin, largestUpload: 8 * 1024 * 1024 }
  const { close } = await listen(await aWebApp({ ...given, signIn, config }), { port })
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
