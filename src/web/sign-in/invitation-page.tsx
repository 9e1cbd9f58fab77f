import type { FC } from 'hono/jsx'
import { errorOf, type FormError } from '../form-error.ts'
import { Button } from '../govuk/button.tsx'
import { Input } from '../govuk/input.tsx'
import { Form, Page } from '../page.tsx'
import { NewPassword } from './new-password.tsx'

export interface InvitationPageProps {
  readonly path: string
  readonly email: string
  /** What they are to be here; nothing when the link is for a new password. */
  readonly role?: string | undefined
  readonly name?: string
  readonly errors?: readonly FormError[]
}

/** What a link opens: choosing a name and a password, or a new password. */
export const InvitationPage: FC<InvitationPageProps> = ({ path, email, role, name, errors = [] }) => (
  <Page title={role === undefined ? 'Choose a new password' : 'Set up your account'} errors={errors}>
    <p class="govuk-body">
      Your account is for <strong>{email}</strong>
      {role === undefined ? '' : `. Your role is ${role.toLowerCase()}`}.
    </p>
    <Form action={path}>
      <input type="hidden" name="username" value={email} autocomplete="username" />
      {role !== undefined && (
        <Input
          name="name"
          id="name"
          label={{ text: 'Full name' }}
          value={name}
          autocomplete="name"
          spellcheck={false}
          errorMessage={errorOf(errors, 'name')}
        />
      )}
      <NewPassword errors={errors} />
      <Button text="Continue" preventDoubleClick />
    </Form>
  </Page>
)

/** What is said of a link that cannot be used. */
export const NoInvitationPage: FC = () => (
  <Page title="This link cannot be used">
    <p class="govuk-body">
      It was used already, has run out, or was taken back. If you have an account, sign in. If not, ask the
      person who manages accounts at your council for a new link.
    </p>
    <p class="govuk-body">
      <a class="govuk-link" href="/sign-in">
        Sign in
      </a>
    </p>
  </Page>
)
