import { Hono, type Context } from 'hono'
import { accountOf } from '../../store/people.ts'
import { endSession, endSessions, sessionsOf } from '../../store/sessions.ts'
import type { Env } from '../env.ts'
import { formOf } from '../forgery.ts'
import { show } from '../frame.tsx'
import { personOf, signedIn } from '../may.ts'
import { Refusal } from '../refusal.tsx'
import { fieldOf, goOn } from '../sign-in/answer.ts'
import { readPassword } from '../sign-in/invitation-form.ts'
import { noteOwn } from '../sign-in/noted.ts'
import type { SignInParts } from '../sign-in/parts.ts'
import { AccountPage } from './account-page.tsx'
import { withPassword } from './guarded.ts'
import { PasswordPage } from './password-page.tsx'
import { secondFactorRoutes } from './second-factor-routes.tsx'

const notices: Readonly<Record<string, string>> = {
  password: 'Your password is changed. You are signed out everywhere else.',
  app: 'Your authenticator app is set up.',
  off: 'Your authenticator app is taken away.',
  ended: 'That session is ended.',
  others: 'All other sessions are ended.',
}

/** Somebody's own account. */
export function accountRoutes(parts: SignInParts): Hono<Env> {
  const { db, config } = parts
  const routes = new Hono<Env>()
  routes.get('/account', signedIn(), async (c) => {
    const { personId, session, memberships } = personOf(c)
    const account = await ownAccount(parts, c)
    const sessions = await sessionsOf(db, personId, config.now())
    const notice = Object.entries(notices).find(([code]) => code === c.req.query('done'))?.[1]
    const here = memberships.filter(({ authority }) => authority === c.var.authority.code)
    return show(c, <AccountPage {...{ account, sessions, notice }} memberships={here} here={session} />)
  })
  routes.post('/account/sessions/end-others', signedIn(), async (c) => {
    const { personId, session } = personOf(c)
    await endSessions(db, personId, session)
    await noteOwn(parts, personId, 'end-sessions')
    return goOn(c, '/account?done=others')
  })
  routes.post('/account/sessions/:id/end', signedIn(), async (c) => {
    const { personId } = personOf(c)
    if (!(await endSession(db, personId, c.req.param('id')))) throw new Refusal('not-found')
    await noteOwn(parts, personId, 'end-sessions')
    return goOn(c, '/account?done=ended')
  })
  routes.get('/account/password', signedIn(), async (c) =>
    show(c, <PasswordPage email={(await ownAccount(parts, c)).email} />),
  )
  routes.post('/account/password', signedIn(), changePassword(parts))
  routes.route('/', secondFactorRoutes(parts))
  return routes
}

function changePassword(parts: SignInParts) {
  return async (c: Context<Env>): Promise<Response> => {
    const [form, account] = [await formOf(c), await ownAccount(parts, c)]
    const read = readPassword(form, { ...account, serviceName: parts.config.serviceName })
    if ('errors' in read) return show(c, <PasswordPage email={account.email} errors={read.errors} />, 422)
    const body = {
      currentPassword: fieldOf(form, 'current'),
      newPassword: read.value,
      revokeOtherSessions: true,
    }
    const { headers } = c.req.raw
    const asked = await withPassword(parts, personOf(c), () =>
      parts.library.api.changePassword({ body, headers, returnHeaders: true }),
    )
    if ('errors' in asked) return show(c, <PasswordPage email={account.email} errors={asked.errors} />, 422)
    await noteOwn(parts, personOf(c).personId, 'change-password')
    return goOn(c, '/account?done=password', asked.answer.headers)
  }
}

/** The account of whoever asks. */
export async function ownAccount({ db }: SignInParts, c: Context<Env>) {
  const account = await accountOf(db, personOf(c).personId)
  if (account === undefined) throw new Refusal('not-signed-in')
  return account
}
