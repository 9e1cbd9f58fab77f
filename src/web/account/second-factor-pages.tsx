import type { FC } from 'hono/jsx'
import { errorOf, type FormError } from '../form-error.ts'
import { Back } from '../back.tsx'
import { Button } from '../govuk/button.tsx'
import { Input } from '../govuk/input.tsx'
import { InsetText } from '../govuk/inset-text.tsx'
import { Form, Page } from '../page.tsx'
import { CurrentPassword } from './password-page.tsx'

const back = <Back href="/account" />

interface Asking {
  readonly errors?: readonly FormError[]
}

/** Before the app is set up: what it is, and the password. */
export const BeginPage: FC<Asking & { due: boolean }> = ({ errors = [], due }) => (
  <Page title="Set up an authenticator app" errors={errors} before={back}>
    {due && <InsetText text="Your account needs this before you can go on." />}
    <p class="govuk-body">
      When you sign in, you will be asked for a code from an app on your phone as well as for your password.
      Any authenticator app will do.
    </p>
    <Form action="/account/second-factor/begin">
      <CurrentPassword errors={errors} />
      <Button text="Continue" preventDoubleClick />
    </Form>
  </Page>
)

/** What the app needs to be told, shown once, and the codes to keep. */
export const KeyPage: FC<{ uri: string; codes: readonly string[] }> = ({ uri, codes }) => (
  <Page title="Tell the app about your account" before={back}>
    <h2 class="govuk-heading-m">1. Give the app this key</h2>
    <p class="govuk-body">
      On the phone with the app,{' '}
      <a class="govuk-link" href={uri}>
        add this account to the app
      </a>
      . Otherwise choose to enter a key in the app and type this one:
    </p>
    <p class="govuk-body">
      <code>{spaced(new URL(uri).searchParams.get('secret') ?? '')}</code>
    </p>
    <h2 class="govuk-heading-m">2. Keep these recovery codes</h2>
    <p class="govuk-body">If you lose the phone, each lets you in once. They are not shown again.</p>
    <Codes codes={codes} />
    <h2 class="govuk-heading-m">3. Type a code from the app</h2>
    <CodeForm errors={[]} />
  </Page>
)

/** Asked again, when the code was not right: the key stays as it was. */
export const ConfirmPage: FC<Asking> = ({ errors = [] }) => (
  <Page title="Type a code from the app" errors={errors} before={back}>
    <CodeForm errors={errors} />
    <p class="govuk-body">
      <a class="govuk-link" href="/account/second-factor">
        Start again with a new key
      </a>
    </p>
  </Page>
)

/** Once it is set up: new codes, or another app. */
export const SetUpPage: FC<Asking> = ({ errors = [] }) => (
  <Page title="Authenticator app" errors={errors} before={back}>
    <p class="govuk-body">
      An app is set up. You are asked for its code when you sign in with your password.
    </p>
    <Form action="/account/second-factor/change">
      <CurrentPassword errors={errors} />
      <div class="govuk-button-group">
        <Button text="Get new recovery codes" name="do" value="codes" />
        <Button text="Take this app away" name="do" value="off" classes="govuk-button--warning" />
      </div>
    </Form>
    <p class="govuk-body">To change to another phone, take this app away, then set up the new one.</p>
  </Page>
)

/** New recovery codes, in place of the old. */
export const CodesPage: FC<{ codes: readonly string[] }> = ({ codes }) => (
  <Page title="Keep these recovery codes" before={back}>
    <p class="govuk-body">
      Each lets you in once without the app. The old ones no longer work. They are not shown again.
    </p>
    <Codes codes={codes} />
  </Page>
)

const Codes: FC<{ codes: readonly string[] }> = ({ codes }) => (
  <ul class="govuk-list">
    {codes.map((code) => (
      <li>
        <code>{code}</code>
      </li>
    ))}
  </ul>
)

const CodeForm: FC<{ errors: readonly FormError[] }> = ({ errors }) => (
  <Form action="/account/second-factor/confirm">
    <Input
      name="code"
      id="code"
      label={{ text: 'Code from your authenticator app' }}
      hint={{ text: '6 digits' }}
      classes="govuk-input--width-5"
      inputmode="numeric"
      autocomplete="one-time-code"
      spellcheck={false}
      errorMessage={errorOf(errors, 'code')}
    />
    <Button text="Finish" preventDoubleClick />
  </Form>
)

const spaced = (key: string): string => key.replaceAll(/(.{4})(?=.)/g, '$1 ')
