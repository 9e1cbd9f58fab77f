import type { MiddlewareHandler } from 'hono'
import { routePath } from 'hono/route'
import { isUnreachable } from '../store/is-unreachable.ts'
import type { Env } from './env.ts'

/** One request as the log tells it. The route is its pattern, never the path asked for: paths name children's lists. */
export interface LogLine {
  readonly method: string
  readonly route: string
  readonly status: number
  readonly milliseconds: number
}

/** What went wrong inside, without the data it went wrong on: the kind of error and where in the code. */
export interface LogFault {
  readonly method: string
  readonly route: string
  readonly fault: string
}

/** Work that could not go on because the database was away: nothing went wrong inside, and it is taken up again. */
export interface LogAway {
  readonly method: string
  readonly route: string
  readonly away: 'database'
}

export type Logged = LogLine | LogFault | LogAway

export type Log = (line: Logged) => void

/** Work beside the requests, broken off by an error, as the log tells it. */
export const brokenOff = (route: string, error: unknown): LogFault | LogAway =>
  isUnreachable(error)
    ? { method: 'WORK', route, away: 'database' }
    : { method: 'WORK', route, fault: faultOf(error) }

/** Tells the log of every request once it is answered. */
export const logged =
  (log: Log, now: () => Date): MiddlewareHandler<Env> =>
  async (c, next) => {
    const began = now().getTime()
    await next()
    const route = routePath(c, -1)
    log({ method: c.req.method, route, status: c.res.status, milliseconds: now().getTime() - began })
  }

/** An error as the log may tell it. Its message is left out: messages of drivers and parsers quote what they read. */
export const faultOf = (error: unknown): string =>
  error instanceof Error ? [error.name, ...framesOf(error)].join(' ') : 'Not an error'

function framesOf(error: Error): string[] {
  const lines = (error.stack ?? '').split('\n').filter((line) => line.startsWith('    at '))
  return lines.slice(0, 8).map((line) => line.trim())
}
