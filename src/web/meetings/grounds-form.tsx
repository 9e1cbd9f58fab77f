import type { FC } from 'hono/jsx'
import type { Exemption } from '../../core/governance/meetings/exemption.ts'
import { exemptParagraphs } from '../../core/governance/meetings/schedule-12a.ts'
import { errorOf } from '../form-error.ts'
import { Button } from '../govuk/button.tsx'
import { Checkboxes } from '../govuk/checkboxes.tsx'
import { Form } from '../page.tsx'
import { Lines, OneOf, type Filled } from './fields.tsx'

/** Grounds as they stand in a form’s fields. */
export const groundsIn = (exempt: Exemption | undefined): Filled['values'] => ({
  why: exempt?.why ?? '',
  'for-publishing': exempt?.publicInterest.forPublishing ?? '',
  'for-keeping': exempt?.publicInterest.forKeeping ?? '',
  outcome: exempt?.publicInterest.outcome ?? '',
})

interface GroundsFormProps {
  readonly action: string
  readonly text: string
  readonly filled: Filled
  readonly chosen: readonly string[]
}

/** The three grounds on which something is kept from the public: paragraph, why, and the public interest weighed. */
export const GroundsForm: FC<GroundsFormProps> = ({ action, text, filled, chosen }) => {
  const { errors } = filled
  return (
    <>
      <p class="govuk-body">
        All three are needed: the paragraph, why it applies, and the public interest on both sides. The
        grounds are for members; the public reads the paragraph alone.
      </p>
      <Form action={action}>
        <Checkboxes
          name="paragraphs"
          fieldset={{
            legend: { text: 'Paragraphs of Schedule 12A', classes: 'govuk-fieldset__legend--s' },
          }}
          items={Object.entries(exemptParagraphs).map(([value, text]) => ({
            value,
            text: `${value}: ${text}`,
          }))}
          values={chosen}
          errorMessage={errorOf(errors, 'paragraphs')}
        />
        <Lines {...filled} name="why" label="Why the information falls under it" />
        <Lines {...filled} name="for-publishing" label="What speaks for publishing it" />
        <Lines {...filled} name="for-keeping" label="What speaks for keeping it" />
        <OneOf
          {...filled}
          name="outcome"
          label="What weighs more"
          items={[
            { value: '', text: 'Choose' },
            { value: 'keeping-outweighs', text: 'The reasons to keep it outweigh those to publish' },
            { value: 'equal', text: 'Both weigh the same' },
            { value: 'publishing-outweighs', text: 'The reasons to publish it outweigh those to keep it' },
          ]}
        />
        <Button text={text} preventDoubleClick />
      </Form>
    </>
  )
}
