import type { FC } from 'hono/jsx'
import { exclusionResolution } from '../../core/governance/meetings/exclusion.ts'
import { Button } from '../govuk/button.tsx'
import { Details } from '../govuk/details.tsx'
import { InsetText } from '../govuk/inset-text.tsx'
import { Form } from '../page.tsx'
import { GroundsForm, groundsIn } from './grounds-form.tsx'
import { filledOf, type ItemPageProps } from './item-forms.ts'

/** Whether the public may hear an item, and on what grounds not. */
export const ItemExempt: FC<ItemPageProps & { path: string }> = (props) => {
  const { item, path, view, chosen, errors = [] } = props
  const { exempt } = item
  const filled = { ...filledOf(props, 'exempt', groundsIn(exempt)), errors }
  const resolution = exclusionResolution(view.kept?.meeting.items ?? [])
  return (
    <section class="part" aria-labelledby="exempting">
      <h2 class="govuk-heading-m" id="exempting">
        {exempt ? 'Exempt from the public' : 'Keep all of it from the public'}
      </h2>
      {exempt && resolution !== undefined && <InsetText text={`The board resolves: ${resolution}`} />}
      {exempt && (
        <Form action={`${path}/open`}>
          <Button text="Open it to the public" classes="govuk-button--secondary" preventDoubleClick />
        </Form>
      )}
      <Details
        summaryText={exempt ? 'Change the grounds' : 'Make this item and its papers exempt'}
        open={props.sent?.form === 'exempt'}
      >
        <GroundsForm
          action={`${path}/exempt`}
          text="Make it exempt"
          filled={filled}
          chosen={chosen ?? exempt?.paragraphs.map(String) ?? []}
        />
      </Details>
    </section>
  )
}
