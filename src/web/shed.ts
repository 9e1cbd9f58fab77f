import type { MiddlewareHandler } from 'hono'
import type { Env } from './env.ts'
import { refuse } from './refuse.tsx'

/** Requests under way at a time: what fifty people wait for at once, twice over. */
const MOST = 100

/**
 * Refuses at once what would wait too long: more requests under way than are answered in a second or two. A longer queue
 * would have everybody wait for minutes, and answer pages that nobody looks at any more. Signing in has as much room
 * again, so that whoever has to put things right comes in.
 */
export function shedding(most = MOST): MiddlewareHandler<Env> {
  let underWay = 0
  return async (c, next) => {
    if (underWay >= (isSigningIn(c.req.path) ? 2 * most : most)) return refuse('busy', c)
    underWay++
    try {
      await next()
    } finally {
      underWay--
    }
    return undefined
  }
}

const isSigningIn = (path: string): boolean => path === '/sign-in' || path.startsWith('/sign-in/')
