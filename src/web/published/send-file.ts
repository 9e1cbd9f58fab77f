import type { Context } from 'hono'
import type { Env } from '../env.ts'
import { kindOf } from './file-kinds.ts'

/** A booklet carries its own styles and typeface and has no script: it is shown in a box that runs none. */
const booklet =
  "default-src 'none'; style-src 'unsafe-inline'; font-src data:; img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; sandbox"

/** Sends a file of an edition. Frozen as it is, a browser that has it already is told to keep it. */
export function sendFile(
  c: Context<Env>,
  { name, sha256, bytes }: { name: string; sha256: string; bytes: Uint8Array },
): Response {
  const { type, isShown } = kindOf(name)
  const etag = `"${sha256}"`
  c.header('ETag', etag)
  c.header('Cache-Control', 'public, max-age=300')
  if (c.req.header('if-none-match')?.replace(/^W\//, '') === etag) return c.body(null, 304)
  c.header('Content-Type', type)
  c.header('Content-Disposition', `${isShown ? 'inline' : 'attachment'}; filename="${plain(name)}"`)
  if (type.startsWith('text/html')) c.header('Content-Security-Policy', booklet)
  return c.body(new Uint8Array(bytes))
}

/** A name that needs no quoting in a header. */
const plain = (name: string): string => name.replaceAll(/[^\w.-]/g, '_')
