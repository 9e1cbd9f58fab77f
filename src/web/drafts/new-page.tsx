import type { FC } from 'hono/jsx'
import { Back } from '../back.tsx'
import { errorOf, type FormError } from '../form-error.ts'
import { Button } from '../govuk/button.tsx'
import { InsetText } from '../govuk/inset-text.tsx'
import { Radios } from '../govuk/radios.tsx'
import { Form, Page } from '../page.tsx'
import { sayDay, sayMoment } from '../say-when.ts'

/** A data set that an edition can be made of. */
export interface Choice {
  readonly id: string
  readonly asAt: string
  readonly madeAt: Date
  /** The version the edition would be. */
  readonly version: number
}

interface NewProps {
  readonly choices: readonly Choice[]
  readonly errors?: readonly FormError[]
}

/** Choosing what to make an edition of. */
export const NewPage: FC<NewProps> = ({ choices, errors = [] }) => (
  <Page title="Begin a draft" before={<Back href="/drafts" />} errors={errors}>
    {choices.length === 0 ? (
      <InsetText text="Every data set has a draft already, or there is no data set yet. Once files are loaded and accepted, their data set stands here." />
    ) : (
      <Form action="/drafts/new">
        <Radios
          name="data-set"
          idPrefix="data-set"
          fieldset={{ legend: { text: 'Of which data set?', classes: 'govuk-fieldset__legend--m' } }}
          errorMessage={errorOf(errors, 'data-set')}
          value={choices.length === 1 ? choices[0]?.id : undefined}
          items={choices.map(({ id, asAt, madeAt, version }) => ({
            value: id,
            text: `As at ${sayDay(asAt)}`,
            hint: { text: hintOf(madeAt, version) },
          }))}
        />
        <Button text="Begin a draft" preventDoubleClick />
      </Form>
    )}
  </Page>
)

const hintOf = (madeAt: Date, version: number): string =>
  `Measured on ${sayMoment(madeAt)}. ${
    version === 1
      ? 'The first version of this day.'
      : `This day has been published: the draft is version ${version}, a correction.`
  }`
