import { Hono } from 'hono'
import { logoOf } from '../../store/logo.ts'
import { appearanceOf } from '../../store/settings.ts'
import type { Env } from '../env.ts'
import { open } from '../may.ts'
import { Refusal } from '../refusal.tsx'
import { hashOf, styleHash, styleOf } from './brand.ts'

const forGood = 'public, max-age=31536000, immutable'

/** The council's own styles and logo. At an address of another version they are what they are now, and not kept. */
export const brandFiles = new Hono<Env>()
  .get('/assets/:file{brand-[0-9a-f]{12}\\.css}', open(), async (c) => {
    const { colour } = (await appearanceOf(c.var.db, c.var.authority.code)).branding
    c.header('Content-Type', 'text/css; charset=utf-8')
    c.header('Cache-Control', c.req.param('file') === `brand-${styleHash(colour)}.css` ? forGood : 'no-cache')
    return c.body(styleOf(colour))
  })
  .get('/assets/:file{logo-[0-9a-f]{12}}', open(), async (c) => {
    const logo = await logoOf(c.var.db, c.var.authority.code)
    if (logo === undefined) throw new Refusal('not-found')
    c.header('Content-Type', logo.type)
    // Opened by itself an SVG is a page: this one may run and load nothing.
    c.header('Content-Security-Policy', "default-src 'none'; style-src 'unsafe-inline'; sandbox")
    c.header('Cache-Control', c.req.param('file') === `logo-${hashOf(logo.bytes)}` ? forGood : 'no-cache')
    return c.body(logo.bytes)
  })
