import type { FC } from 'hono/jsx'
import { errorOf, type FormError } from '../form-error.ts'
import { Back } from '../back.tsx'
import { Button } from '../govuk/button.tsx'
import { PasswordInput } from '../govuk/password-input.tsx'
import { Form, Page } from '../page.tsx'
import { NewPassword } from '../sign-in/new-password.tsx'

/** Changing one's password. */
export const PasswordPage: FC<{ email: string; errors?: readonly FormError[] }> = ({
  email,
  errors = [],
}) => (
  <Page title="Change your password" errors={errors} before={<Back href="/account" />}>
    <Form action="/account/password">
      <input type="hidden" name="username" value={email} autocomplete="username" />
      <CurrentPassword errors={errors} />
      <NewPassword errors={errors} />
      <p class="govuk-body">You will stay signed in here and be signed out everywhere else.</p>
      <Button text="Change password" preventDoubleClick />
    </Form>
  </Page>
)

export const CurrentPassword: FC<{ errors: readonly FormError[] }> = ({ errors }) => (
  <PasswordInput
    name="current"
    id="current"
    label={{ text: 'Your password now' }}
    autocomplete="current-password"
    errorMessage={errorOf(errors, 'current')}
  />
)
