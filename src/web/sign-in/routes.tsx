import { Hono, type Context } from 'hono'
import { endSession } from '../../store/sessions.ts'
import type { Env } from '../env.ts'
import { formOf } from '../forgery.ts'
import { show } from '../frame.tsx'
import { open, personOf, signedIn } from '../may.ts'
import { safePath } from '../safe-path.ts'
import { fieldOf, goOn } from './answer.ts'
import { noticeOf } from './notices.ts'
import type { SignInParts } from './parts.ts'
import { CodePage, RecoveryPage } from './second-factor-page.tsx'
import { takeSecondStep, type Step } from './second-step.ts'
import { readSignIn } from './sign-in-form.ts'
import { SignInPage } from './sign-in-page.tsx'
import { onward, START, startOf } from './start.ts'
import { signOut } from './sign-out.ts'
import { signInWithPassword } from './with-password.ts'

/** Signing in with a password and a second step, and signing out. */
export function signInRoutes(parts: SignInParts): Hono<Env> {
  const routes = new Hono<Env>()
  routes.get('/sign-in', open(), (c) => {
    const notice = noticeOf(c.req.query('error') ?? c.req.query('notice'))
    return show(c, <SignInPage next={nextOf(c)} notice={notice} council={parts.config.council?.name} />)
  })
  routes.post('/sign-in', open(), tryPassword(parts))
  routes.get('/sign-in/second-factor', open(), (c) => show(c, <CodePage next={nextOf(c)} />))
  routes.post('/sign-in/second-factor', open(), secondStep(parts, 'app-code'))
  routes.get('/sign-in/recovery-code', open(), (c) => show(c, <RecoveryPage next={nextOf(c)} />))
  routes.post('/sign-in/recovery-code', open(), secondStep(parts, 'recovery-code'))
  routes.get(START, signedIn(), (c) => goOn(c, startOf(personOf(c), c.var.authority.code)))
  routes.post('/sign-out', signedIn(), async (c) =>
    goOn(c, '/sign-in?notice=signed-out', await signOut(parts, personOf(c), c.req.raw.headers)),
  )
  return routes
}

const nextOf = (c: Context<Env>): string => safePath(c.req.query('next'))

const refused = {
  refused: 'That email address and password do not go together, or the account is closed',
  locked: 'Too many tries with that email address. Wait 15 minutes, then try again',
} as const

function tryPassword(parts: SignInParts) {
  const council = parts.config.council?.name
  return async (c: Context<Env>): Promise<Response> => {
    const form = await formOf(c)
    const typed = { next: safePath(fieldOf(form, 'next')), email: fieldOf(form, 'email'), council }
    const read = readSignIn(form)
    if ('errors' in read) return show(c, <SignInPage {...typed} errors={read.errors} />, 422)
    const outcome = await signInWithPassword(parts, read.value, c.req.raw.headers)
    if (outcome.kind === 'refused' || outcome.kind === 'locked') {
      const errors = [{ field: 'email', text: refused[outcome.kind] }]
      return show(c, <SignInPage {...typed} errors={errors} />, 422)
    }
    await endEarlier(parts, c)
    const then = `/sign-in/second-factor?next=${encodeURIComponent(typed.next)}`
    return goOn(c, outcome.kind === 'in' ? onward(typed.next) : then, outcome.headers)
  }
}

function secondStep(parts: SignInParts, step: Step) {
  const StepPage = step === 'app-code' ? CodePage : RecoveryPage
  return async (c: Context<Env>): Promise<Response> => {
    const form = await formOf(c)
    const next = safePath(fieldOf(form, 'next'))
    const typed = fieldOf(form, 'code').replaceAll(/\s/g, '')
    const headers = await takeSecondStep(parts, step, typed, c.req.raw.headers)
    if (headers !== undefined) return goOn(c, onward(next), headers)
    const text =
      'That code was not accepted. Wait for the next one, or sign in again if it is refused once more'
    return show(c, <StepPage next={next} errors={[{ field: 'code', text }]} />, 422)
  }
}

/** Whoever signs in anew leaves no session open behind them in this browser. */
async function endEarlier(parts: SignInParts, c: Context<Env>): Promise<void> {
  const { who } = c.var
  if (who !== undefined) await endSession(parts.db, who.personId, who.session)
}
