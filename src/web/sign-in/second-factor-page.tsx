import type { FC } from 'hono/jsx'
import { errorOf, type FormError } from '../form-error.ts'
import { Back } from '../back.tsx'
import { Button } from '../govuk/button.tsx'
import { Input } from '../govuk/input.tsx'
import { Form, Page } from '../page.tsx'

interface StepProps {
  readonly next: string
  readonly errors?: readonly FormError[]
}

/** The second step: a code of the authenticator app. */
export const CodePage: FC<StepProps> = ({ next, errors = [] }) => (
  <Page title="Enter your code" errors={errors} before={<Back href="/sign-in" />}>
    <Form action="/sign-in/second-factor">
      <input type="hidden" name="next" value={next} />
      <Input
        name="code"
        id="code"
        label={{ text: 'Code from your authenticator app' }}
        hint={{ text: '6 digits. A new one comes every half minute.' }}
        classes="govuk-input--width-5"
        inputmode="numeric"
        autocomplete="one-time-code"
        spellcheck={false}
        errorMessage={errorOf(errors, 'code')}
      />
      <Button text="Continue" preventDoubleClick />
    </Form>
    <p class="govuk-body">
      <a class="govuk-link" href={`/sign-in/recovery-code?next=${encodeURIComponent(next)}`}>
        Use a recovery code instead
      </a>
    </p>
  </Page>
)

/** Instead of it: one of the recovery codes, each good once. */
export const RecoveryPage: FC<StepProps> = ({ next, errors = [] }) => (
  <Page
    title="Enter a recovery code"
    errors={errors}
    before={<Back href={`/sign-in/second-factor?next=${encodeURIComponent(next)}`} />}
  >
    <Form action="/sign-in/recovery-code">
      <input type="hidden" name="next" value={next} />
      <Input
        name="code"
        id="code"
        label={{ text: 'Recovery code' }}
        hint={{
          text: 'One of the codes you kept when you set up the app, like 7kqmx-2vd9p. Each works once.',
        }}
        classes="govuk-input--width-20"
        autocomplete="off"
        spellcheck={false}
        errorMessage={errorOf(errors, 'code')}
      />
      <Button text="Continue" preventDoubleClick />
    </Form>
    <p class="govuk-body">
      If you have no codes left, ask the person who manages accounts at your council for a link to start
      again.
    </p>
  </Page>
)
