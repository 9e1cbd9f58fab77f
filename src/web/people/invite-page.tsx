import type { FC } from 'hono/jsx'
import { errorOf, type FormError } from '../form-error.ts'
import { Back } from '../back.tsx'
import { Button } from '../govuk/button.tsx'
import { Input } from '../govuk/input.tsx'
import { Radios } from '../govuk/radios.tsx'
import { WarningText } from '../govuk/warning-text.tsx'
import { Form, Page } from '../page.tsx'
import { choices } from './form.ts'

export interface InvitePageProps {
  readonly email?: string
  readonly role?: string
  readonly errors?: readonly FormError[]
}

const back = <Back href="/people" />

/** Asking somebody to join. */
export const InvitePage: FC<InvitePageProps> = ({ email, role, errors = [] }) => (
  <Page title="Invite somebody" errors={errors} before={back}>
    <Form action="/people/invite">
      <Input
        name="email"
        id="email"
        type="email"
        label={{ text: 'Their work email address' }}
        value={email}
        autocomplete="off"
        spellcheck={false}
        errorMessage={errorOf(errors, 'email')}
      />
      <Radios
        name="role"
        idPrefix="role"
        fieldset={{ legend: { text: 'What they are to be here', classes: 'govuk-fieldset__legend--m' } }}
        hint={{ text: 'You can give them more roles once they have joined.' }}
        items={[...choices]}
        value={role}
        errorMessage={errorOf(errors, 'role')}
      />
      <Button text="Make a link" preventDoubleClick />
    </Form>
  </Page>
)

/** The link, shown once. */
export const LinkPage: FC<{ link: string; email: string; days: number }> = ({ link, email, days }) => (
  <Page title="Send this link" before={back}>
    <p class="govuk-body">
      Send it to <strong>{email}</strong> yourself. It works once and runs out in {days} days. It takes the
      place of any link made for them before.
    </p>
    <p class="govuk-body">
      <code class="hash">{link}</code>
    </p>
    <WarningText text="Whoever has this link can use it. It is not shown again." />
  </Page>
)
