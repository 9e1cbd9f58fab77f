import type { FC } from 'hono/jsx'
import type { YouSaid } from '../../core/governance/challenges/you-said.ts'
import type { Helpline } from '../../store/promise-settings.ts'
import { Back } from '../back.tsx'
import { errorOf, type FormError } from '../form-error.ts'
import { Button } from '../govuk/button.tsx'
import { InsetText } from '../govuk/inset-text.tsx'
import { Radios } from '../govuk/radios.tsx'
import { Textarea } from '../govuk/textarea.tsx'
import { Form, Page } from '../page.tsx'
import type { Typed } from '../promises/typed.ts'
import { Safe } from './safe.tsx'

/** Saying something to the council without an account. */
export const SayPage: FC<{
  typed: Typed
  errors: readonly FormError[]
  helplines: readonly Helpline[]
  /** The challenge that it is about, where it is about one. */
  to?: YouSaid | undefined
}> = ({ typed, errors, helplines, to }) => (
  <Page title="Say something to us" before={<Back href="/young-people" />} errors={errors}>
    <Safe helplines={helplines} />
    <p class="govuk-body">
      We do not ask your name. We do not keep where you sent this from. So we cannot write back. If you want
      help, tell us how to find you.
    </p>
    {to !== undefined && (
      <InsetText
        text={
          <>
            <strong>You want to say something about this:</strong> {to.thread[0]?.text}
          </>
        }
      />
    )}
    <Form action="/young-people/say">
      {to !== undefined && <input type="hidden" name="to" value={to.id} />}
      <Textarea
        name="words"
        label={{ text: 'What do you want to say or ask?' }}
        hint={{ text: 'Use your own words. We will not change them.' }}
        rows={6}
        value={typed['words']}
        errorMessage={errorOf(errors, 'words')}
      />
      <Radios
        name="about"
        value={typed['about']}
        errorMessage={errorOf(errors, 'about')}
        fieldset={{ legend: { text: 'Who is it about?' } }}
        items={[
          {
            value: 'many',
            text: 'Lots of us',
            hint: { text: 'The young people’s council will read it. We may show it on this page.' },
          },
          {
            value: 'alone',
            text: 'Just me',
            hint: { text: 'We will not show it. We pass it to someone who can help.' },
          },
        ]}
      />
      <Button text="Send it" preventDoubleClick />
    </Form>
  </Page>
)

/** What happens now. */
export const SaidPage: FC<{ isAlone: boolean; helplines: readonly Helpline[] }> = ({
  isAlone,
  helplines,
}) => (
  <Page title="Thank you. We have it" before={<Back href="/young-people" />}>
    <p class="govuk-body">We will read it on the next work day.</p>
    <p class="govuk-body">
      {isAlone
        ? 'We will not show it to anyone but the person who reads it and the person who can help.'
        : 'The young people’s council will look at it. If they take it up, you can read our answer on this site.'}
    </p>
    <Safe helplines={helplines} />
  </Page>
)
