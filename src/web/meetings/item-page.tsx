import type { FC } from 'hono/jsx'
import { Back } from '../back.tsx'
import { Button } from '../govuk/button.tsx'
import { Details } from '../govuk/details.tsx'
import { Form, Page } from '../page.tsx'
import { Line } from './fields.tsx'
import { ItemExempt } from './item-exempt.tsx'
import { filledOf, type ItemPageProps } from './item-forms.ts'
import { ItemPapers } from './item-papers.tsx'
import { ItemWords } from './item-words.tsx'

/** One item of the agenda, to be changed. */
export const ItemPage: FC<ItemPageProps> = (props) => {
  const { view, item, errors = [] } = props
  const path = `/meetings/${view.about.id}/items/${item.id}`
  return (
    <Page
      title={`${item.number}. ${item.title}`}
      caption="Item of the agenda"
      before={<Back href={`/meetings/${view.about.id}`} />}
      errors={errors}
    >
      <ItemWords {...props} path={path} />
      <ItemPapers {...props} />
      {item.standing === undefined && <ItemExempt {...props} path={path} />}
      <TakingOff {...props} path={path} />
    </Page>
  )
}

const TakingOff: FC<ItemPageProps & { path: string }> = (props) => (
  <Details summaryText="Take it off the agenda" open={props.sent?.form === 'off'}>
    <Form action={`${props.path}/off`}>
      <Line
        {...filledOf(props, 'off', {})}
        name="off-why"
        label="Why it is taken off"
        hint="It is kept, and can be put back"
      />
      <Button text="Take it off" classes="govuk-button--warning" preventDoubleClick />
    </Form>
  </Details>
)
