import type { AddressInfo } from 'node:net'
import { serve } from '@hono/node-server'
import type { Hono } from 'hono'
import type { Env } from './env.ts'

/** Where the application listens. */
export interface Listening {
  readonly port: number
  /** Takes no more requests, lets those under way finish, and closes what is idle. */
  readonly close: () => Promise<void>
}

/** Serves the application on one address of this machine; port 0 takes any that is free. Throws when it is taken. */
export async function listen(
  app: Hono<Env>,
  { host = '127.0.0.1', port }: { host?: string; port: number },
): Promise<Listening> {
  const server = serve({ fetch: app.fetch, hostname: host, port })
  await new Promise<void>((opened, failed) => {
    server.once('listening', opened).once('error', failed)
  })
  const close = (): Promise<void> =>
    new Promise((closed, failed) => {
      server.close((error) => {
        if (error === undefined) closed()
        else failed(error)
      })
    })
  return { port: (server.address() as AddressInfo).port, close }
}
