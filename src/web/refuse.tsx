import type { Context } from 'hono'
import { HTTPException } from 'hono/http-exception'
import { routePath } from 'hono/route'
import { isFull } from '../store/is-full.ts'
import { isUnreachable } from '../store/is-unreachable.ts'
import type { Env } from './env.ts'
import { show } from './frame.tsx'
import { faultOf } from './log.ts'
import { Page } from './page.tsx'
import { Refusal, refusals, type RefusalKind } from './refusal.tsx'
import { safePath } from './safe-path.ts'

/** Answers a refusal or a fault with its page. A fault is told to the log by kind and place, never with data. */
export async function refuse(why: unknown, c: Context<Env>): Promise<Response> {
  const kind = kindOf(why)
  if (kind === 'fault') c.var.log({ method: c.req.method, route: routePath(c, -1), fault: faultOf(why) })
  if (kind === 'not-signed-in' && c.req.method === 'GET') return c.redirect(signInFor(c), 303)
  if (kind === 'second-factor-due' && c.req.method === 'GET') return c.redirect('/account/second-factor', 303)
  if (refusals[kind].status === 503) c.header('Retry-After', '10')
  return show(c, <RefusalPage kind={kind} />, refusals[kind].status)
}

const RefusalPage = ({ kind }: { kind: RefusalKind }) => (
  <Page title={refusals[kind].title}>
    <p class="govuk-body">{refusals[kind].what}</p>
    <p class="govuk-body">
      <a class="govuk-link" href={kind === 'not-signed-in' ? '/sign-in' : '/'}>
        {kind === 'not-signed-in' ? 'Sign in' : 'Go to the first page'}
      </a>
    </p>
  </Page>
)

function kindOf(why: unknown): RefusalKind {
  if (typeof why === 'string' && why in refusals) return why as RefusalKind
  if (why instanceof Refusal) return why.kind
  if (why instanceof HTTPException && why.status < 500) return 'bad-request'
  if (isNoText(why)) return 'bad-request'
  if (isFull(why)) return 'no-room'
  return isUnreachable(why) ? 'unavailable' : 'fault'
}

/** Whether PostgreSQL refused what was sent as no text at all: a nought byte, half a character. */
const isNoText = (why: unknown): boolean => why instanceof Error && 'code' in why && why.code === '22021'

function signInFor(c: Context<Env>): string {
  const { pathname, search } = new URL(c.req.url)
  return `/sign-in?next=${encodeURIComponent(safePath(pathname + search))}`
}
