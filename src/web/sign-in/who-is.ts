import { asUser } from '../../store/as-user.ts'
import { membershipsOf } from '../../store/memberships.ts'
import { endSession, touchSession } from '../../store/sessions.ts'
import type { Who } from '../env.ts'
import type { SignInParts } from './parts.ts'
import { idleMinutes } from './sign-in-config.ts'

const minute = 60_000

/** Who sends a request; nobody when the session has run out, been ended, or was left alone for too long. */
export const whoIs =
  ({ db, config, library }: SignInParts) =>
  async (request: Request): Promise<Who | undefined> => {
    const found = await library.api.getSession({ headers: request.headers })
    if (found === null) return undefined
    const { session, user } = found
    const now = config.now()
    const away = now.getTime() - session.updatedAt.getTime()
    // Somebody who was here later than now was here before the clock was set back: nobody can say how long ago.
    if (away >= idleMinutes * minute || away < -minute) {
      await endSession(db, user.id, session.id)
      return undefined
    }
    if (away >= minute) await touchSession(db, session.id, now, new Date(now.getTime() - minute))
    const secondFactorDue =
      config.secondFactor === 'required' && session.method !== 'council' && !user.twoFactorEnabled
    const memberships = await asUser(db, { userId: user.id, authority: '' }, (tx) =>
      membershipsOf(tx, user.id),
    )
    return { personId: user.id, name: user.name, session: session.id, memberships, secondFactorDue }
  }
