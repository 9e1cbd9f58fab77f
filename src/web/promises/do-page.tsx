import type { FC, PropsWithChildren } from 'hono/jsx'
import { kindOf } from '../../core/governance/commitments/kinds.ts'
import { Back } from '../back.tsx'
import type { FormError } from '../form-error.ts'
import { Button } from '../govuk/button.tsx'
import { InsetText } from '../govuk/inset-text.tsx'
import { Form, Page } from '../page.tsx'
import type { DeedName } from './deed.ts'
import { deeds } from './deeds.ts'
import { Field } from './field.tsx'
import type { Standing } from './standing.ts'
import type { Typed } from './typed.ts'

export interface DoPageProps {
  readonly standing: Standing
  readonly name: DeedName
  readonly typed?: Typed
  readonly errors?: readonly FormError[]
}

/** One thing to do to a promise, on a page of its own. What stands between heading and form is given inside. */
export const DoPage: FC<PropsWithChildren<DoPageProps>> = ({
  standing,
  name,
  typed = {},
  errors = [],
  children,
}) => {
  const { commitment, business } = standing
  const { title, button, about, fields, labels = {}, optional = [] } = deeds[name]
  const path = `/promises/${commitment.id}`
  return (
    <Page
      {...{ title, errors }}
      caption={`${kindOf(commitment.kind).title} ${commitment.id}`}
      before={<Back href={path} />}
    >
      <InsetText text={commitment.wording} classes="as-typed" />
      {about !== undefined && <p class="govuk-body">{about}</p>}
      {children}
      <Form action={`${path}/${name}`}>
        <input type="hidden" name="seen" value={String(commitment.seq)} />
        {fields.map((field) => (
          <Field
            {...{ name: field, typed, errors, business }}
            label={labels[field]}
            isOptional={optional.includes(field)}
          />
        ))}
        <Button text={button} preventDoubleClick />
      </Form>
    </Page>
  )
}
