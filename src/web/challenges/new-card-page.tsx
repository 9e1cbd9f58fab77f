import type { FC } from 'hono/jsx'
import { Back } from '../back.tsx'
import { errorOf, type FormError } from '../form-error.ts'
import { Button } from '../govuk/button.tsx'
import { Checkboxes } from '../govuk/checkboxes.tsx'
import { Textarea } from '../govuk/textarea.tsx'
import { Form, Page } from '../page.tsx'
import type { Typed } from '../promises/typed.ts'

/** Writing down a card as young people wrote it. */
export const NewCardPage: FC<{ typed: Typed; errors: readonly FormError[] }> = ({ typed, errors }) => (
  <Page title="Write down a card" before={<Back href="/challenges" />} errors={errors}>
    <Form action="/challenges/new">
      <Textarea
        name="words"
        label={{ text: 'The card, in the young people’s own words' }}
        hint={{ text: 'Letter by letter as it stands. It is kept so.' }}
        rows={6}
        value={typed['words']}
        errorMessage={errorOf(errors, 'words')}
      />
      <Checkboxes
        name="alone"
        values={typed['alone'] === 'yes' ? ['yes'] : []}
        items={[{ value: 'yes', text: 'It is about one young person alone' }]}
      />
      <Button text="Keep the card" preventDoubleClick />
    </Form>
  </Page>
)
