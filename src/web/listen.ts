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
  const server = serve({ fetch: app.fetch, hostname: host, port, serverOptions: { keepAliveTimeout: idle } })
  await new Promise<void>((opened, failed) => {
    server.once('listening', opened).once('error', failed)
  })
  return { port: (server.address() as AddressInfo).port, close: () => closed(server) }
}

async function closed(server: ReturnType<typeof serve>): Promise<void> {
  const done = new Promise<void>((closed, failed) => {
    server.close((error) => {
      if (error === undefined) closed()
      else failed(error)
    })
  })
  // A browser keeps its line open after it was answered, and would be waited for.
  const closing = setInterval(() => {
    if ('closeIdleConnections' in server) server.closeIdleConnections()
  }, 50)
  const late = setTimeout(() => {
    if ('closeAllConnections' in server) server.closeAllConnections()
  }, patience)
  await done.finally(() => {
    clearInterval(closing)
    clearTimeout(late)
  })
}

/**
 * How long a line is kept open for the next page, in milliseconds: longer than a proxy or a browser keeps its end, for a
 * request sent down a line just closed here is lost.
 */
const idle = 75_000

/** How long a request under way may take once the application is asked to stop, in milliseconds. */
const patience = 20_000
