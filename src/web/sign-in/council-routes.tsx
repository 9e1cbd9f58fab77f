import { Hono } from 'hono'
import { endSession } from '../../store/sessions.ts'
import type { Env } from '../env.ts'
import { formOf } from '../forgery.ts'
import { open } from '../may.ts'
import { Refusal } from '../refusal.tsx'
import { safePath } from '../safe-path.ts'
import { fieldOf, goOn } from './answer.ts'
import { attempt } from './attempt.ts'
import { arriving } from './library.ts'
import { noteFailure, noteSignIn } from './noted.ts'
import { openedBy } from './opened-by.ts'
import type { SignInParts } from './parts.ts'
import { onward } from './start.ts'

/** Signing in by the council's own provider: there, and back again. */
export function councilRoutes(parts: SignInParts): Hono<Env> {
  const routes = new Hono<Env>()
  if (parts.config.council === undefined) return routes
  const { api } = parts.library
  routes.post('/sign-in/with/council', open(), async (c) => {
    const next = safePath(fieldOf(await formOf(c), 'next'))
    const body = {
      provider: 'council',
      callbackURL: next,
      errorCallbackURL: '/sign-in',
      disableRedirect: true,
    }
    const begun = await attempt(() =>
      api.signInSocial({ body, headers: c.req.raw.headers, returnHeaders: true }),
    )
    const url = begun?.response.url
    if (begun === undefined || url === undefined) return goOn(c, '/sign-in?error=not_reached')
    for (const cookie of begun.headers.getSetCookie()) c.header('set-cookie', cookie, { append: true })
    return c.redirect(url, 303)
  })
  routes.get('/sign-in/with/callback/council', open(), async (c) => {
    const asked = { params: { id: 'council' }, query: c.req.query(), headers: c.req.raw.headers }
    const answer = await arriving.run({}, () =>
      api.callbackOAuth({ ...asked, method: 'GET', asResponse: true }),
    )
    const to = answer.headers.get('location')
    if (to === null) throw new Refusal('bad-request')
    await note(parts, answer)
    if (c.var.who !== undefined) await endSession(parts.db, c.var.who.personId, c.var.who.session)
    return goOn(c, onward(pathOf(to)), answer.headers)
  })
  return routes
}

/** Where the library sends somebody, as a path of ours: it came from us, and is looked at again all the same. */
function pathOf(to: string): string {
  const { pathname, search } = new URL(to, 'http://here.invalid')
  return pathname + search
}

/** Writes down how it ended: by the session that the cookies sent now open. */
async function note(parts: SignInParts, answer: Response): Promise<void> {
  const found = await openedBy(parts, answer.headers)
  if (found === undefined) await noteFailure(parts, undefined)
  else await noteSignIn(parts, found.person, 'council')
}
