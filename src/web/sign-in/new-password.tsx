import type { FC } from 'hono/jsx'
import { errorOf, type FormError } from '../form-error.ts'
import { PasswordInput } from '../govuk/password-input.tsx'

/** A new password, asked for twice. */
export const NewPassword: FC<{ errors: readonly FormError[] }> = ({ errors }) => (
  <>
    <PasswordInput
      name="password"
      id="password"
      label={{ text: 'New password' }}
      hint={{
        text: 'At least 12 characters. Three or four words that do not belong together are easy to remember.',
      }}
      autocomplete="new-password"
      errorMessage={errorOf(errors, 'password')}
    />
    <PasswordInput
      name="again"
      id="again"
      label={{ text: 'The same password again' }}
      autocomplete="new-password"
      errorMessage={errorOf(errors, 'again')}
    />
  </>
)
