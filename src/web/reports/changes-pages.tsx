import type { FC } from 'hono/jsx'
import type { SectionVersion } from '../../store/report-words.ts'
import { Back } from '../back.tsx'
import { Button } from '../govuk/button.tsx'
import { Textarea } from '../govuk/textarea.tsx'
import { Form, Page } from '../page.tsx'

/** Nothing went before the board yet. */
export const FirstPage: FC = () => (
  <Page title="Figures told otherwise" before={<Back href="/reports" />}>
    <p class="govuk-body">
      There is no data set before this one to compare with. Once a later one tells a figure otherwise than it
      was printed, the old, the new and the reason stand here.
    </p>
  </Page>
)

/** Why the figures are others, in officers’ words. */
export const WhyForm: FC<{
  asAt: string
  said: SectionVersion | undefined
  again?: { readonly typed: string; readonly error: string } | undefined
}> = ({ asAt, said, again }) => (
  <Form action={`/reports/changes?as-at=${asAt}`}>
    <input type="hidden" name="after" value={String(said?.version ?? 0)} />
    <Textarea
      name="markdown"
      label={{ text: 'What officers say of it', classes: 'govuk-label--m' }}
      hint={{ text: 'What came late, what was put right, and whether it changes what the board decided.' }}
      rows={5}
      value={again?.typed ?? said?.markdown}
      {...(again && { errorMessage: { text: again.error } })}
      spellcheck
    />
    <Button text="Save" preventDoubleClick classes="govuk-button--secondary" />
  </Form>
)
