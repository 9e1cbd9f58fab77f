import { getConnInfo } from '@hono/node-server/conninfo'
import type { Context, MiddlewareHandler } from 'hono'
import type { Config } from './config.ts'
import type { Env } from './env.ts'
import { Refusal } from './refusal.tsx'

/** The most forms one address may send in a minute. A whole council may stand behind one address. */
const most = 300
const span = 60_000
/** The most addresses remembered: beyond it the oldest are forgotten, so that asking from many fills no memory. */
const remembered = 10_000

/** Refuses forms of an address that sends too many. Pages are not counted. */
export function limited({ config, now }: { config: Config; now: () => Date }): MiddlewareHandler<Env> {
  const sent = new Map<string, { began: number; count: number }>()
  return async (c, next) => {
    if (c.req.method !== 'GET' && c.req.method !== 'HEAD' && count(sent, addressOf(c, config), now()) > most)
      throw new Refusal('too-many')
    await next()
  }
}

function count(sent: Map<string, { began: number; count: number }>, address: string, now: Date): number {
  const before = sent.get(address)
  const began = now.getTime()
  const isFresh = before !== undefined && began - before.began < span && began >= before.began
  const standing = isFresh ? { ...before, count: before.count + 1 } : { began, count: 1 }
  sent.delete(address)
  sent.set(address, standing)
  for (const oldest of sent.keys()) {
    if (sent.size <= remembered) break
    sent.delete(oldest)
  }
  return standing.count
}

/** The address a request came from: what the nearest proxy says when there is one, else the other end of the line. */
export function addressOf(c: Context<Env>, { behindProxy }: Config): string {
  // The last entry is what our own proxy saw; those before it are whatever the sender wrote.
  const said = behindProxy ? c.req.header('x-forwarded-for')?.split(',').at(-1)?.trim() : undefined
  return said ?? lineOf(c)
}

/** Asked without a server, as tests do, there is no line. */
const lineOf = (c: Context<Env>): string =>
  isServed(c.env) ? (getConnInfo(c).remote.address ?? 'unknown') : 'unknown'

const isServed = (env: unknown): boolean => typeof env === 'object' && env !== null && 'incoming' in env
