import { Hono, type Context } from 'hono'
import { fileOfEdition } from '../../store/edition-files.ts'
import type { Audience } from '../../store/tables/editions.ts'
import type { Env } from '../env.ts'
import { may } from '../may.ts'
import { asAsker, noteBy } from '../people/deeds.ts'
import { Refusal } from '../refusal.tsx'
import { sendPrivate } from './send-private.ts'
import { editionAsked } from './view.ts'
import { nameOf } from './words.ts'

/** The files of an edition: the restricted twin's, written to the audit; and the public ones before they are public. */
export function fileRoutes(): Hono<Env> {
  const routes = new Hono<Env>()
  routes.get('/drafts/:id/files/:name', may('see-restricted-edition'), (c) => sent(c, 'restricted'))
  routes.get('/drafts/:id/public-files/:name', may(['see-drafts', 'see-restricted-edition']), (c) =>
    sent(c, 'public'),
  )
  return routes
}

async function sent(c: Context<Env>, audience: Audience): Promise<Response> {
  const name = c.req.param('name') ?? ''
  const file = await asAsker(c, async (tx) => {
    const edition = await editionAsked(c, tx)
    const found = await fileOfEdition(tx, c.var.authority.code, { edition: edition.id, audience, name })
    if (found === undefined) throw new Refusal('not-found')
    if (audience === 'restricted')
      await noteBy(c, tx, 'open-restricted-edition', edition.id, { edition: nameOf(edition), file: name })
    return found
  })
  return sendPrivate(c, { name, bytes: file.bytes })
}
