import { Hono, type Context } from 'hono'
import { publicationById } from '../../store/publications.ts'
import { sendPrivate } from '../drafts/send-private.ts'
import type { Env } from '../env.ts'
import { formOf } from '../forgery.ts'
import { idIn } from '../id-in.ts'
import { freshened } from '../made-papers/fresh.ts'
import { may, personOf } from '../may.ts'
import { asAsker, noteBy } from '../people/deeds.ts'
import { Refusal } from '../refusal.tsx'
import { goOn } from '../sign-in/answer.ts'
import type { PackWanted } from './pack-job.ts'
import type { Packs } from './packs.ts'
import { reading } from './read.ts'
import { showMeeting } from './show-meeting.tsx'
import { meetingView } from './view.ts'

/** Sending agendas and supplements out, and having what went out. */
export function outRoutes(packs: Packs | undefined): Hono<Env> {
  const routes = new Hono<Env>()
  routes.post('/meetings/:id/publish', may('run-meetings'), async (c) => {
    const { about } = await asAsker(c, (tx) => meetingView(c, tx))
    const why = await freshened(c)
    if (why !== undefined) return showMeeting(c, packs, [{ field: 'main-content', text: why.refused }])
    packs?.begin(wantedBy(c, about.id))
    return goOn(c, `/meetings/${about.id}`)
  })
  routes.post('/meetings/:id/supplement', may('run-meetings'), async (c) => {
    const { about } = await asAsker(c, (tx) => meetingView(c, tx))
    const typed = reading(await formOf(c))
    const [papers, why] = [
      typed.all('papers'),
      typed.needed('late-why', 'Say why the papers are late: the public reads it'),
    ]
    if (papers.length === 0)
      typed.errors.push({ field: 'late-papers', text: 'Choose which late papers go out' })
    if (typed.errors.length > 0) return showMeeting(c, packs, typed.errors)
    packs?.begin({ ...wantedBy(c, about.id), supplement: { papers, why } })
    return goOn(c, `/meetings/${about.id}`)
  })
  routes.get('/meetings/:id/files/:file', may('see-business'), async (c) => {
    const [meeting, id] = [idIn(c.req.param('id')), idIn(c.req.param('file'))]
    const file = await asAsker(c, async (tx) => {
      const found = await publicationById(tx, c.var.authority.code, id)
      if (found?.meeting !== meeting) throw new Refusal('not-found')
      if (found.audience === 'members')
        await noteBy(c, tx, 'open-restricted-pack', meeting, { file: found.name })
      return found
    })
    return sendPrivate(c, file)
  })
  return routes
}

function wantedBy(c: Context<Env>, meeting: string): PackWanted {
  const { personId, memberships } = personOf(c)
  const { code, name } = c.var.authority
  const roles = memberships.filter(({ authority }) => authority === code).map(({ role }) => role)
  return { authority: { code, name }, meeting, by: personId, roles }
}
