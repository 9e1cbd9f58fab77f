import type { FC } from 'hono/jsx'
import { errorOf, type FormError } from '../form-error.ts'
import { Button } from '../govuk/button.tsx'
import { Input } from '../govuk/input.tsx'
import { NotificationBanner } from '../govuk/notification-banner.tsx'
import { PasswordInput } from '../govuk/password-input.tsx'
import { Form, Page } from '../page.tsx'

export interface SignInPageProps {
  readonly next: string
  readonly email?: string
  readonly errors?: readonly FormError[]
  readonly notice?: string | undefined
  /** What the council's own sign-in is called, where there is one. */
  readonly council?: string | undefined
}

/** Where people sign in: by the council's provider, by a password, or both. */
export const SignInPage: FC<SignInPageProps> = ({ next, email, errors = [], notice, council }) => (
  <Page
    title="Sign in"
    errors={errors}
    notice={notice === undefined ? undefined : <NotificationBanner titleText="Important" text={notice} />}
  >
    {council !== undefined && <ByCouncil name={council} next={next} />}
    <Form action="/sign-in">
      {council !== undefined && <h2 class="govuk-heading-m">With an email address and password</h2>}
      <input type="hidden" name="next" value={next} />
      <Input
        name="email"
        id="email"
        type="email"
        label={{ text: 'Email address' }}
        value={email}
        autocomplete="username"
        spellcheck={false}
        errorMessage={errorOf(errors, 'email')}
      />
      <PasswordInput
        name="password"
        id="password"
        label={{ text: 'Password' }}
        autocomplete="current-password"
        errorMessage={errorOf(errors, 'password')}
      />
      <Button text="Sign in" preventDoubleClick />
    </Form>
    <p class="govuk-body">
      If you have forgotten your password, ask the person who manages accounts at your council for a new link.
    </p>
  </Page>
)

const ByCouncil: FC<{ name: string; next: string }> = ({ name, next }) => (
  <Form action="/sign-in/with/council">
    <h2 class="govuk-heading-m">With {name}</h2>
    <input type="hidden" name="next" value={next} />
    <Button text={`Sign in with ${name}`} />
  </Form>
)
