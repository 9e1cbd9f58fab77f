import { parse } from 'hono/utils/cookie'
import { endSession, touchSession } from '../../store/sessions.ts'
import { whoAsks, type Holder } from '../../store/who-asks.ts'
import type { SignIn } from '../app.tsx'
import type { Who } from '../env.ts'
import type { SignInParts } from './parts.ts'
import { signedText } from './signed-text.ts'
import { idleMinutes } from './sign-in-config.ts'

const minute = 60_000

/** Who sends a request; nobody when the session has run out, been ended, or was left alone for too long. */
export const whoIs =
  (parts: SignInParts): SignIn['whoIs'] =>
  async (request, authority) => {
    const now = parts.config.now()
    const token = await tokenIn(parts, request)
    // Nobody signed in: pages for everybody are there without the database too.
    if (token === undefined) return { who: undefined }
    const { holder, looks } = await whoAsks(parts.db, { token, authority, now })
    return { who: holder && (await stillHere(parts, holder, now)), looks }
  }

/** The token in the sign-in library's cookie, where it is one that this Hearth signed. */
async function tokenIn({ library }: SignInParts, { headers }: Request): Promise<string | undefined> {
  const { secret, authCookies } = await library.$context
  const { name } = authCookies.sessionToken
  const cookie = parse(headers.get('cookie') ?? '', name)[name]
  return cookie === undefined ? undefined : signedText(cookie, secret)
}

async function stillHere({ db, config }: SignInParts, holder: Holder, now: Date): Promise<Who | undefined> {
  const { person, session, name, memberships, method, hasSecondFactor, lastHereAt } = holder
  const away = now.getTime() - lastHereAt.getTime()
  // Somebody who was here later than now was here before the clock was set back: nobody can say how long ago.
  if (away >= idleMinutes * minute || away < -minute) {
    await endSession(db, person, session)
    return undefined
  }
  if (away >= minute) await touchSession(db, session, now, new Date(now.getTime() - minute))
  const secondFactorDue = config.secondFactor === 'required' && method !== 'council' && !hasSecondFactor
  return { personId: person, name, session, memberships, secondFactorDue }
}
