import type { FormError, Read } from '../form-error.ts'
import { fieldOf } from './answer.ts'
import type { Credentials } from './with-password.ts'

/** An address and a password as typed. Whether they are right is not for a form to say. */
export function readSignIn(form: FormData): Read<Credentials> {
  const [email, password] = [fieldOf(form, 'email').trim(), fieldOf(form, 'password')]
  const errors: FormError[] = []
  if (!isEmail(email))
    errors.push({ field: 'email', text: 'Enter an email address, like name@council.gov.uk' })
  if (password === '') errors.push({ field: 'password', text: 'Enter your password' })
  return errors.length > 0 ? { errors } : { value: { email, password } }
}

export const isEmail = (text: string): boolean =>
  text.length <= 254 && /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text)
