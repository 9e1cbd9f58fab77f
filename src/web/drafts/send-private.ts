import type { Context } from 'hono'
import type { Env } from '../env.ts'
import { kindOf } from '../published/file-kinds.ts'

/** A booklet carries its own styles and typeface and has no script: it is shown in a box that runs none. */
const booklet =
  "default-src 'none'; style-src 'unsafe-inline'; font-src data:; img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; sandbox"

/** Sends a file for one reader alone: kept by no browser and no proxy. */
export function sendPrivate(c: Context<Env>, { name, bytes }: { name: string; bytes: Uint8Array }): Response {
  const { type, isShown } = kindOf(name)
  c.header('Content-Type', type)
  c.header('Cache-Control', 'private, no-store')
  c.header('Content-Disposition', `${isShown ? 'inline' : 'attachment'}; filename="${plain(name)}"`)
  if (type.startsWith('text/html')) c.header('Content-Security-Policy', booklet)
  return c.body(new Uint8Array(bytes))
}

/** A name that needs no quoting in a header. */
const plain = (name: string): string => name.replaceAll(/[^\w.-]/g, '_')
