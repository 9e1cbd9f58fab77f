import { endSession } from '../../store/sessions.ts'
import type { Who } from '../env.ts'
import { noteOwn } from './noted.ts'
import type { SignInParts } from './parts.ts'

/** Ends a session on the server, and gives the cookies that end it in the browser. */
export async function signOut(parts: SignInParts, who: Who, headers: Headers): Promise<Headers> {
  const answer = await parts.library.api.signOut({ headers, returnHeaders: true })
  await endSession(parts.db, who.personId, who.session)
  await noteOwn(parts, who.personId, 'sign-out')
  return answer.headers
}
