import { promisify } from 'node:util'
import { gzip } from 'node:zlib'
import type { Context, MiddlewareHandler } from 'hono'
import type { Env } from './env.ts'

/** Shorter answers fit into one packet anyway. */
const LEAST = 1400

/** Fast rather than small: pages are full of the same words. */
const LEVEL = 3

const packed = promisify(gzip)

/**
 * Sends words compressed to whoever can take them so. How long a compressed answer is tells whether what was asked with it
 * stands in it too: a page for somebody signed in is left as it is where its address asks for something, and where it
 * answers a form. The token of forms, the one secret that pages hold, is masked anew for each answer.
 */
export const compressed = (): MiddlewareHandler<Env> => async (c, next) => {
  await next()
  if (!isWords(c.res) || c.res.headers.has('Content-Encoding')) return
  c.res.headers.append('Vary', 'Accept-Encoding')
  if (!mayBe(c) || !/\bgzip\b(?!\s*;\s*q=0(?:\.0*)?(?:,|$))/.test(c.req.header('accept-encoding') ?? ''))
    return
  const whole = Buffer.from(await c.res.arrayBuffer())
  const { status } = c.res
  const headers = new Headers(c.res.headers)
  c.res = undefined
  if (whole.length < LEAST) {
    c.res = new Response(whole, { status, headers })
    return
  }
  const etag = headers.get('ETag')
  if (etag?.startsWith('"')) headers.set('ETag', `W/${etag}`)
  headers.set('Content-Encoding', 'gzip')
  headers.delete('Content-Length')
  c.res = new Response(new Uint8Array(await packed(whole, { level: LEVEL })), { status, headers })
}

const isWords = ({ headers, body }: Response): boolean =>
  body !== null && /^(?:text\/|application\/json|image\/svg)/.test(headers.get('Content-Type') ?? '')

const mayBe = (c: Context<Env>): boolean =>
  c.req.method === 'GET' && (c.var.who === undefined || !c.req.url.includes('?'))
