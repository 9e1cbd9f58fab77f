import { Hono, type Context } from 'hono'
import type { Role } from '../../core/roles/roles.ts'
import { deeds } from '../../core/roles/deeds.ts'
import type { Tx } from '../../store/database.ts'
import {
  fileOfReport,
  filesOfReport,
  reportKept,
  signReport,
  type KeptReport,
} from '../../store/reports-kept.ts'
import type { ReportAudience } from '../../store/tables/reports.ts'
import { sendPrivate } from '../drafts/send-private.ts'
import type { Env } from '../env.ts'
import { show } from '../frame.tsx'
import { idIn } from '../id-in.ts'
import { isAllowed, may, personOf } from '../may.ts'
import { asAsker, noteBy } from '../people/deeds.ts'
import { Refusal } from '../refusal.tsx'
import { goOn } from '../sign-in/answer.ts'
import { KeptPage } from './kept-page.tsx'

/** Reports as they were kept, and who answers for them. */
export function keptRoutes(): Hono<Env> {
  const routes = new Hono<Env>()
  routes.get('/reports/kept/:id', may('see-business'), async (c) => {
    const props = await asAsker(c, async (tx) => {
      const kept = await keptAsked(c, tx)
      return { kept, files: await filesOfReport(tx, c.var.authority.code, kept.id) }
    })
    return show(c, <KeptPage {...props} maySign={isAllowed(c, 'sign-off-edition')} notice={noticeOf(c)} />)
  })
  routes.get('/reports/kept/:id/files/:audience/:name', may('see-business'), async (c) => {
    const [audience, name] = [audienceIn(c.req.param('audience')), c.req.param('name')]
    const file = await asAsker(c, async (tx) => {
      const kept = await keptAsked(c, tx)
      const found = await fileOfReport(tx, c.var.authority.code, { kept: kept.id, audience, name })
      if (found === undefined) throw new Refusal('not-found')
      if (audience !== 'public')
        await noteBy(c, tx, 'open-report', kept.title, { asAt: kept.asAt, version: kept.version, file: name })
      return found
    })
    return sendPrivate(c, { name, bytes: file.bytes })
  })
  routes.post('/reports/kept/:id/sign', may('sign-off-edition'), async (c) => {
    const { personId } = personOf(c)
    const id = await asAsker(c, async (tx) => {
      const kept = await keptAsked(c, tx)
      const writing = { authority: c.var.authority.code, by: personId, at: c.var.now() }
      if (!(await signReport(tx, kept.id, signingRole(c), writing))) throw new Refusal('conflict')
      await noteBy(c, tx, 'sign-report', kept.title, { asAt: kept.asAt, version: kept.version })
      return kept.id
    })
    return goOn(c, `/reports/kept/${id}?done=signed`)
  })
  return routes
}

async function keptAsked(c: Context<Env>, tx: Tx): Promise<KeptReport> {
  const kept = await reportKept(tx, c.var.authority.code, idIn(c.req.param('id')))
  if (kept === undefined) throw new Refusal('not-found')
  return kept
}

function audienceIn(text: string | undefined): ReportAudience {
  if (text === 'public' || text === 'restricted' || text === 'exempt') return text
  throw new Refusal('not-found')
}

/** The role somebody signs in: the first of theirs that may. */
function signingRole(c: Context<Env>): Role {
  const own = personOf(c).memberships.filter(({ authority }) => authority === c.var.authority.code)
  const role = own
    .map((each) => each.role)
    .find((each) => (deeds['sign-off-edition'] as readonly Role[]).includes(each))
  if (role === undefined) throw new Refusal('may-not')
  return role
}

const noticeOf = (c: Context<Env>): string | undefined =>
  ({ kept: 'Kept. It stays as it is now.', signed: 'Signed.' })[c.req.query('done') ?? '']
