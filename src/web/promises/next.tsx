import type { FC } from 'hono/jsx'
import { kindOf } from '../../core/governance/commitments/kinds.ts'
import { Button } from '../govuk/button.tsx'
import { Form } from '../page.tsx'
import { deeds } from './deeds.ts'
import { Field } from './field.tsx'
import type { Standing } from './standing.ts'

/** What one may do next; the update at once, the rest on pages of their own. */
export const Next: FC<{ standing: Standing }> = ({ standing: { able, commitment, business } }) => {
  const others = able.filter((name) => name !== 'update' && deeds[name].isPressedThere !== true)
  if (able.length === 0)
    return <p class="govuk-body quiet">You can read this. {kindOf(commitment.kind).closedBy}</p>
  return (
    <section aria-labelledby="next" class="part">
      <h2 class="govuk-heading-m" id="next">
        What you can do
      </h2>
      {able.includes('update') && (
        <Form action={`/promises/${commitment.id}/update`}>
          <input type="hidden" name="seen" value={String(commitment.seq)} />
          <Field
            {...{ name: 'text', typed: {}, errors: [], business }}
            label="Say how it stands, in a line"
            rows={2}
          />
          <Button text="Add the update" classes="govuk-button--secondary" preventDoubleClick />
        </Form>
      )}
      <ul class="govuk-list">
        {others.map((name) => (
          <li>
            <a class="govuk-link" href={`/promises/${commitment.id}/${name}`}>
              {deeds[name].title}
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}
