import { Hono, type Context } from 'hono'
import { partners, roles } from '../../core/roles/roles.ts'
import { invitationOf, useInvitation, type Invitation } from '../../store/invitations.ts'
import { personOfEmail } from '../../store/people.ts'
import type { Env } from '../env.ts'
import { formOf } from '../forgery.ts'
import { show } from '../frame.tsx'
import { open } from '../may.ts'
import { fieldOf, goOn } from './answer.ts'
import { readJoining } from './invitation-form.ts'
import { InvitationPage, NoInvitationPage } from './invitation-page.tsx'
import type { SignInParts } from './parts.ts'

/** Using a link: it works once, and what it changes is changed all together. */
export function invitationRoutes(parts: SignInParts): Hono<Env> {
  const { db, config } = parts
  const found = (token: string): Promise<Invitation | undefined> => invitationOf(db, token, config.now())
  const routes = new Hono<Env>()
  routes.get('/invitation/:token', open(), async (c) => {
    const invitation = await found(c.req.param('token'))
    return invitation === undefined
      ? show(c, <NoInvitationPage />, 404)
      : show(c, <InvitationPage {...shown(c, invitation)} />)
  })
  routes.post('/invitation/:token', open(), async (c) => {
    const token = c.req.param('token')
    const invitation = await found(token)
    if (invitation === undefined) return show(c, <NoInvitationPage />, 404)
    const form = await formOf(c)
    const read = readJoining(form, await whose(parts, invitation))
    if ('errors' in read) {
      const typed = { name: fieldOf(form, 'name'), errors: read.errors }
      return show(c, <InvitationPage {...shown(c, invitation)} {...typed} />, 422)
    }
    const passwordHash = await (await parts.library.$context).password.hash(read.value.password)
    const person = await useInvitation(db, { token, name: read.value.name, passwordHash, now: config.now() })
    if (person === undefined) return show(c, <NoInvitationPage />, 409)
    return goOn(c, '/sign-in?notice=password-set')
  })
  return routes
}

async function whose({ db, config }: SignInParts, { kind, email }: Invitation) {
  const known = kind === 'join' ? undefined : (await personOfEmail(db, email))?.name
  return { email, known, serviceName: config.serviceName }
}

const shown = (c: Context<Env>, { email, role, partner }: Invitation) => ({
  path: c.req.path,
  email,
  role: role === null ? undefined : partner === null ? roles[role] : `${roles[role]} (${partners[partner]})`,
})
