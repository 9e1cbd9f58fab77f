import { personOfEmail } from '../../store/people.ts'
import { clearTries, takeTry } from '../../store/tries.ts'
import type { SignInParts } from './parts.ts'
import { noteFailure, noteSignIn } from './noted.ts'
import { attempt } from './attempt.ts'

export interface Credentials {
  readonly email: string
  readonly password: string
}

/** How a try to sign in ended, with the cookies to send. Why it was refused is told to nobody. */
export type Outcome =
  | { readonly kind: 'in'; readonly headers: Headers }
  | { readonly kind: 'second-factor'; readonly headers: Headers }
  | { readonly kind: 'refused' }
  | { readonly kind: 'locked' }

/** Tries an address and a password. Takes as long for an address nobody has. */
export async function signInWithPassword(
  parts: SignInParts,
  { email, password }: Credentials,
  headers: Headers,
): Promise<Outcome> {
  const { db, config, library } = parts
  if (!(await takeTry(db, email, config.now()))) return { kind: 'locked' }
  const answer = await attempt(() =>
    library.api.signInEmail({ body: { email, password }, headers: agentOf(headers), returnHeaders: true }),
  )
  const person = await personOfEmail(db, email)
  if (answer === undefined || person === undefined) {
    await noteFailure(parts, person?.id)
    return { kind: 'refused' }
  }
  await clearTries(db, email)
  if ('twoFactorRedirect' in answer.response) return { kind: 'second-factor', headers: answer.headers }
  await noteSignIn(parts, person.id, 'password')
  return { kind: 'in', headers: answer.headers }
}

/** Nothing of an earlier session goes along: the new one is its own. */
function agentOf(headers: Headers): Headers {
  const agent = headers.get('user-agent')
  return new Headers(agent === null ? {} : { 'user-agent': agent.slice(0, 300) })
}
