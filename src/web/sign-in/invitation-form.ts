import type { FormError, Read } from '../form-error.ts'
import { fieldOf } from './answer.ts'
import { passwordFault } from './password-rules.ts'

export interface Joining {
  readonly name: string
  readonly password: string
}

/** The name and password somebody chose. `known` is their name where the account stands already. */
export function readJoining(
  form: FormData,
  { email, known, serviceName }: { email: string; known: string | undefined; serviceName: string },
): Read<Joining> {
  const name = known ?? fieldOf(form, 'name').trim().replaceAll(/\s+/g, ' ')
  const errors: FormError[] = []
  if (name === '' || name.length > 100) errors.push({ field: 'name', text: 'Enter your full name' })
  const password = readPassword(form, { name, email, serviceName })
  if ('errors' in password) errors.push(...password.errors)
  return 'errors' in password || errors.length > 0
    ? { errors }
    : { value: { name, password: password.value } }
}

/** A new password, typed twice. */
export function readPassword(
  form: FormData,
  of: { name: string; email: string; serviceName: string },
): Read<string> {
  const [password, again] = [fieldOf(form, 'password'), fieldOf(form, 'again')]
  const text = passwordFault({ password, ...of })
  if (text !== undefined) return { errors: [{ field: 'password', text }] }
  return password === again
    ? { value: password }
    : { errors: [{ field: 'again', text: 'Type the same password twice' }] }
}
