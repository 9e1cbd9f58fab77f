import { Hono } from 'hono'
import type { Env } from '../env.ts'
import { open } from '../may.ts'
import { Refusal } from '../refusal.tsx'

/** The files that pages load. Browsers keep them for good: their address changes when they do. */
export const assets = new Hono<Env>().get('/assets/:version/:name', open(), (c) => {
  const { version, files } = c.var.assets
  const asset = files.get(c.req.param('name'))
  if (asset === undefined) throw new Refusal('not-found')
  c.header('Content-Type', asset.type)
  c.header('Vary', 'Accept-Encoding')
  c.header(
    'Cache-Control',
    c.req.param('version') === version ? 'public, max-age=31536000, immutable' : 'no-cache',
  )
  if (asset.gzipped === undefined || !/\bgzip\b/.test(c.req.header('accept-encoding') ?? ''))
    return c.body(asset.bytes)
  c.header('Content-Encoding', 'gzip')
  return c.body(asset.gzipped)
})
