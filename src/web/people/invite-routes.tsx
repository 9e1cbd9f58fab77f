import { Hono, type Context } from 'hono'
import type { Tx } from '../../store/database.ts'
import { invitationDays, inviteToChoose, inviteToJoin } from '../../store/invitations.ts'
import { membershipsOf, setRoles } from '../../store/memberships.ts'
import { personOfEmail, personOfId } from '../../store/people.ts'
import type { Env } from '../env.ts'
import { formOf } from '../forgery.ts'
import { show } from '../frame.tsx'
import { may, personOf } from '../may.ts'
import { Refusal } from '../refusal.tsx'
import { fieldOf, goOn } from '../sign-in/answer.ts'
import { asAsker, noteBy } from './deeds.ts'
import { choiceOf, readInviting, type Inviting } from './form.ts'
import { InvitePage, LinkPage } from './invite-page.tsx'

/** Making links: to join, and to choose a new password. The page that answers shows the link, and nothing keeps it. */
export function inviteRoutes(): Hono<Env> {
  const routes = new Hono<Env>()
  routes.get('/people/invite', may('manage-people'), (c) => show(c, <InvitePage />))
  routes.post('/people/invite', may('manage-people'), async (c) => {
    const form = await formOf(c)
    const read = readInviting(form)
    if ('errors' in read) {
      const typed = { email: fieldOf(form, 'email'), role: fieldOf(form, 'role') }
      return show(c, <InvitePage {...typed} errors={read.errors} />, 422)
    }
    const token = await asAsker(c, (tx) => invite(c, tx, read.value))
    return token === undefined ? goOn(c, '/people?done=given') : showLink(c, token, read.value.email)
  })
  routes.post('/people/:id/new-password', may('manage-people'), async (c) => {
    const clearsSecondFactor = fieldOf(await formOf(c), 'clears') === 'second-factor'
    const { token, email } = await asAsker(c, async (tx) => {
      const [{ code: authority }, by] = [c.var.authority, personOf(c).personId]
      const person = await personOfId(tx, authority, c.req.param('id'))
      if (person === undefined) throw new Refusal('not-found')
      if (person.id === by || person.elsewhere) throw new Refusal('may-not')
      const { id, email } = person
      const token = await inviteToChoose(tx, { email, authority, by, clearsSecondFactor, now: c.var.now() })
      await noteBy(c, tx, 'link-for-new-password', id, { clearsSecondFactor })
      return { token, email }
    })
    return showLink(c, token, email)
  })
  return routes
}

const showLink = (c: Context<Env>, token: string, email: string) =>
  show(
    c,
    <LinkPage link={`${c.var.config.origin}/invitation/${token}`} email={email} days={invitationDays} />,
  )

/** Makes a link, or gives the role at once to somebody who has an account; then there is no token. */
async function invite(
  c: Context<Env>,
  tx: Tx,
  { email, role, partner }: Inviting,
): Promise<string | undefined> {
  const [{ code: authority }, by] = [c.var.authority, personOf(c).personId]
  const known = await personOfEmail(tx, email)
  const about = { role: choiceOf({ role, partner }) }
  if (known === undefined) {
    await noteBy(c, tx, 'invite', email, about)
    return inviteToJoin(tx, { email, authority, by, role, partner, now: c.var.now() })
  }
  if (known.id === by) throw new Refusal('may-not')
  const held = (await membershipsOf(tx, known.id)).filter((each) => each.authority === authority)
  const before = held.map((each) => ({ role: each.role, partner: each.partner ?? null }))
  await setRoles(tx, known.id, authority, [...before, { role, partner }])
  await noteBy(c, tx, 'change-roles', known.id, {
    from: before.map(choiceOf),
    to: [...before.map(choiceOf), about.role],
  })
  return undefined
}
