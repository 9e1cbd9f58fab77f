import type { AsyncLocalStorage } from 'node:async_hooks'
import type { Db } from '../../store/database.ts'
import { takeDirectoryRoles } from '../../store/directory.ts'
import { isDisabled } from '../../store/people.ts'
import { codeIsNew } from '../../store/second-factor.ts'
import type { Arrival } from './council.ts'
import type { SignInConfig } from './sign-in-config.ts'

export interface Started {
  readonly path?: string | undefined
  readonly body?: unknown
}

/** The last say before a session is made: nobody whose account is closed, and no code a second time. */
export const maySignIn =
  (db: Db, { now }: SignInConfig, arriving: AsyncLocalStorage<Arrival>) =>
  async (session: { userId: string }, context: Started | null) => {
    if (await isDisabled(db, session.userId)) return false
    const code = codeIn(context)
    if (code !== undefined && !(await codeIsNew(db, session.userId, code, now()))) return false
    const arrival = arriving.getStore()
    if (arrival !== undefined) await takeDirectoryRoles(db, session.userId, arrival.groups ?? [])
    return { data: { ...session, method: arrival === undefined ? 'password' : 'council' } }
  }

function codeIn(context: Started | null): string | undefined {
  if (context?.path !== '/two-factor/verify-totp') return undefined
  const { body } = context
  const code: unknown = typeof body === 'object' && body !== null && 'code' in body ? body.code : undefined
  return typeof code === 'string' ? code : undefined
}
