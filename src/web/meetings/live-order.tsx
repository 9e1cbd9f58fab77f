import type { FC } from 'hono/jsx'
import { inOrderAgreed } from '../../core/governance/minutes/order.ts'
import { errorOf } from '../form-error.ts'
import { Button } from '../govuk/button.tsx'
import { Checkboxes } from '../govuk/checkboxes.tsx'
import { Details } from '../govuk/details.tsx'
import { OneOf, type Filled } from './fields.tsx'
import { Entry } from './live-entry.tsx'
import type { LiveProps } from './live-view.ts'

/** The agenda taken otherwise than it is printed: several items at once, or in another order. */
export const LiveOrder: FC<LiveProps> = ({ view, values, errors }) => {
  const { sat, sitting } = view
  const items = inOrderAgreed(sat.meeting, sitting.moves)
    .filter(({ id }) => !sitting.setAside.has(id))
    .map(({ id, number, title }) => ({ value: id, text: `${number}. ${title}` }))
  const did = values['did'] ?? ''
  const of: Filled = { values: did === 'reordered' ? values : {}, errors }
  return (
    <Details
      summaryText="Together, or in another order"
      open={did === 'reordered' || did === 'taken-together'}
    >
      <Entry view={view} did="reordered" place="items">
        <OneOf
          {...of}
          name="moved"
          label="Take this item"
          items={[{ value: '', text: 'Choose' }, ...items]}
        />
        <OneOf
          {...of}
          name="before"
          label="Before"
          items={[...items, { value: 'last', text: 'Behind all others' }]}
        />
        <Button text="Change the order" classes="govuk-button--secondary" preventDoubleClick />
      </Entry>
      <Entry view={view} did="taken-together" place="items">
        <Checkboxes
          name="together"
          fieldset={{ legend: { text: 'Take items together', classes: 'govuk-fieldset__legend--s' } }}
          items={items}
          values={sitting.together}
          errorMessage={errorOf(errors, 'together')}
        />
        <Button text="Take them together" classes="govuk-button--secondary" preventDoubleClick />
      </Entry>
    </Details>
  )
}
