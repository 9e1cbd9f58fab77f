import { Hono, type Context } from 'hono'
import { openInvitations, withdrawInvitation } from '../../store/invitations.ts'
import { setRoles } from '../../store/memberships.ts'
import { peopleOf, personOfId, setDisabled, type Person } from '../../store/people.ts'
import { endSessions, sessionsOf } from '../../store/sessions.ts'
import type { Tx } from '../../store/database.ts'
import type { Env } from '../env.ts'
import { formOf } from '../forgery.ts'
import { show } from '../frame.tsx'
import { may, personOf } from '../may.ts'
import { Refusal } from '../refusal.tsx'
import { goOn } from '../sign-in/answer.ts'
import { asAsker, noteBy } from './deeds.ts'
import { choiceOf, readRoles } from './form.ts'
import { inviteRoutes } from './invite-routes.tsx'
import { PeoplePage } from './people-page.tsx'
import { PersonPage } from './person-page.tsx'

const notices: Readonly<Record<string, string>> = {
  roles: 'The roles are saved.',
  same: 'Nothing was changed.',
  ended: 'They are signed out everywhere.',
  closed: 'The account is closed, and they are signed out.',
  opened: 'The account is open again.',
  withdrawn: 'The link is taken back.',
  given: 'They had an account already, so they have the role from now on. No link is needed.',
}

const noticeOf = (c: Context<Env>): string | undefined =>
  Object.entries(notices).find(([code]) => code === c.req.query('done'))?.[1]

/** Who has a role in the council, by whoever looks after accounts. */
export function peopleRoutes(): Hono<Env> {
  const routes = new Hono<Env>()
  routes.get('/people', may('manage-people'), async (c) => {
    const { code } = c.var.authority
    const [people, invitations] = await asAsker(c, async (tx) => [
      await peopleOf(tx, code),
      await openInvitations(tx, code, c.var.now()),
    ])
    return show(c, <PeoplePage people={people} invitations={invitations} notice={noticeOf(c)} />)
  })
  routes.route('/', inviteRoutes())
  routes.post('/people/invitations/:id/withdraw', may('manage-people'), async (c) => {
    const id = c.req.param('id')
    await asAsker(c, async (tx) => {
      if (!(await withdrawInvitation(tx, c.var.authority.code, id, c.var.now())))
        throw new Refusal('not-found')
      await noteBy(c, tx, 'withdraw-invitation', id)
    })
    return goOn(c, '/people?done=withdrawn')
  })
  routes.get('/people/:id', may('manage-people'), async (c) => {
    const { person, sessions } = await asAsker(c, async (tx) => {
      const person = await found(c, tx)
      return { person, sessions: (await sessionsOf(tx, person.id, c.var.now())).length }
    })
    const isSelf = person.id === personOf(c).personId
    return show(c, <PersonPage {...{ person, isSelf, sessions }} notice={noticeOf(c)} />)
  })
  routes.post('/people/:id/roles', may('manage-people'), async (c) => {
    const roles = readRoles(await formOf(c))
    return change(c, async (tx, { id, roles: before }) => {
      if (!(await setRoles(tx, id, c.var.authority.code, roles))) return 'same'
      const byHand = before.filter(({ directory }) => !directory)
      await noteBy(c, tx, 'change-roles', id, { from: byHand.map(choiceOf), to: roles.map(choiceOf) })
      return 'roles'
    })
  })
  routes.post('/people/:id/end-sessions', may('manage-people'), (c) =>
    change(c, async (tx, { id }) => {
      await endSessions(tx, id)
      await noteBy(c, tx, 'end-sessions', id)
      return 'ended'
    }),
  )
  routes.post('/people/:id/close', may('manage-people'), (c) => change(c, setting(c, c.var.now())))
  routes.post('/people/:id/open', may('manage-people'), (c) => change(c, setting(c, null)))
  return routes
}

const setting =
  (c: Context<Env>, at: Date | null) =>
  async (tx: Tx, { id }: Person): Promise<string> => {
    if (!(await setDisabled(tx, id, at))) throw new Refusal('may-not')
    await noteBy(c, tx, at === null ? 'open-account' : 'close-account', id)
    return at === null ? 'opened' : 'closed'
  }

/** Changes somebody else, and goes back to their page, or to all when they have no role left. */
async function change(c: Context<Env>, work: (tx: Tx, person: Person) => Promise<string>): Promise<Response> {
  const { id, done, stays } = await asAsker(c, async (tx) => {
    const person = await found(c, tx)
    if (person.id === personOf(c).personId) throw new Refusal('may-not')
    const done = await work(tx, person)
    return {
      id: person.id,
      done,
      stays: (await personOfId(tx, c.var.authority.code, person.id)) !== undefined,
    }
  })
  return goOn(c, `${stays ? `/people/${encodeURIComponent(id)}` : '/people'}?done=${done}`)
}

/** The person of the address, of this council and no other. */
export async function found(c: Context<Env>, tx: Tx): Promise<Person> {
  const person = await personOfId(tx, c.var.authority.code, c.req.param('id') ?? '')
  if (person === undefined) throw new Refusal('not-found')
  return person
}
