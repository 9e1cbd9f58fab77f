import { Hono } from 'hono'
import { endSessions } from '../../store/sessions.ts'
import type { Env } from '../env.ts'
import { formOf } from '../forgery.ts'
import { show } from '../frame.tsx'
import { personOf, signedIn } from '../may.ts'
import { fieldOf, goOn } from '../sign-in/answer.ts'
import { attempt } from '../sign-in/attempt.ts'
import { openedBy } from '../sign-in/opened-by.ts'
import { noteOwn } from '../sign-in/noted.ts'
import type { SignInParts } from '../sign-in/parts.ts'
import { withPassword } from './guarded.ts'
import { BeginPage, CodesPage, ConfirmPage, KeyPage, SetUpPage } from './second-factor-pages.tsx'
import { hasSecondFactor } from './has-second-factor.ts'

/** Setting up an authenticator app, changing it, and its recovery codes. */
export function secondFactorRoutes(parts: SignInParts): Hono<Env> {
  const { api } = parts.library
  const routes = new Hono<Env>()
  routes.get('/account/second-factor', signedIn(), async (c) =>
    show(
      c,
      (await hasSecondFactor(parts, personOf(c))) ? (
        <SetUpPage />
      ) : (
        <BeginPage due={personOf(c).secondFactorDue === true} />
      ),
    ),
  )
  routes.post('/account/second-factor/begin', signedIn(), async (c) => {
    const who = personOf(c)
    const body = { password: fieldOf(await formOf(c), 'current') }
    const asked = await withPassword(parts, who, () =>
      api.enableTwoFactor({ body, headers: c.req.raw.headers }),
    )
    if ('errors' in asked)
      return show(c, <BeginPage due={who.secondFactorDue === true} errors={asked.errors} />, 422)
    if (asked.answer.method !== 'totp') throw new Error('Only an app is offered as a second factor.')
    return show(c, <KeyPage uri={asked.answer.totpURI} codes={asked.answer.backupCodes} />)
  })
  routes.post('/account/second-factor/confirm', signedIn(), async (c) => {
    const { personId } = personOf(c)
    const body = { code: fieldOf(await formOf(c), 'code').replaceAll(/\s/g, '') }
    const done = await attempt(() =>
      api.verifyTOTP({ body, headers: c.req.raw.headers, returnHeaders: true }),
    )
    const text = 'That code is not right. Check that the clock of the phone is, and type the next code'
    if (done === undefined) return show(c, <ConfirmPage errors={[{ field: 'code', text }]} />, 422)
    await endSessions(parts.db, personId, (await openedBy(parts, done.headers))?.session)
    await noteOwn(parts, personId, 'set-up-second-factor')
    return goOn(c, '/account?done=app', done.headers)
  })
  routes.post('/account/second-factor/change', signedIn(), async (c) => {
    const [who, form, { headers }] = [personOf(c), await formOf(c), c.req.raw]
    const body = { password: fieldOf(form, 'current') }
    if (fieldOf(form, 'do') === 'codes') {
      const asked = await withPassword(parts, who, () => api.generateBackupCodes({ body, headers }))
      if ('errors' in asked) return show(c, <SetUpPage errors={asked.errors} />, 422)
      await noteOwn(parts, who.personId, 'renew-recovery-codes')
      return show(c, <CodesPage codes={asked.answer.backupCodes} />)
    }
    const asked = await withPassword(parts, who, () =>
      api.disableTwoFactor({ body, headers, returnHeaders: true }),
    )
    if ('errors' in asked) return show(c, <SetUpPage errors={asked.errors} />, 422)
    await noteOwn(parts, who.personId, 'turn-off-second-factor')
    return goOn(c, '/account?done=off', asked.answer.headers)
  })
  return routes
}
