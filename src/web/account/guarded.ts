import { clearTries, takeTry } from '../../store/tries.ts'
import type { Who } from '../env.ts'
import type { FormError } from '../form-error.ts'
import { attempt } from '../sign-in/attempt.ts'
import type { SignInParts } from '../sign-in/parts.ts'

export type Asked<T> = { readonly answer: T } | { readonly errors: readonly FormError[] }

/** Asks the library for something the person's password opens, counting tries as signing in does. */
export async function withPassword<T>(
  parts: SignInParts,
  who: Who,
  ask: () => Promise<T>,
): Promise<Asked<T>> {
  const [key, now] = [`account:${who.personId}`, parts.config.now()]
  if (!(await takeTry(parts.db, key, now))) return wrong('Too many tries. Wait 15 minutes, then try again')
  const answer = await attempt(ask)
  if (answer === undefined) return wrong('That is not your password')
  await clearTries(parts.db, key)
  return { answer }
}

const wrong = (text: string): { errors: FormError[] } => ({ errors: [{ field: 'current', text }] })
