import type { FC } from 'hono/jsx'
import { Button } from '../govuk/button.tsx'
import { Details } from '../govuk/details.tsx'
import { Line, type Filled } from './fields.tsx'
import { Entry } from './live-entry.tsx'
import type { LiveView } from './live-view.ts'

interface SetAsideProps {
  readonly view: LiveView
  readonly item: string
  readonly of: (did: string) => Filled
}

/** An item that the board does not take: withdrawn, or put off to its next meeting. */
export const LiveSetAside: FC<SetAsideProps> = ({ view, item, of }) => (
  <Details
    summaryText="Put off or withdraw this item"
    open={['withdrawn', 'deferred'].some((did) => of(did).values['did'] === did)}
  >
    <Entry view={view} did="deferred" place="item">
      <input type="hidden" name="item" value={item} />
      <Line
        {...of('deferred')}
        name="deferred-why"
        label="Why it is put off"
        hint="It comes to the next agenda by itself, with its papers"
      />
      <Button text="Put it off to the next meeting" classes="govuk-button--secondary" preventDoubleClick />
    </Entry>
    <Entry view={view} did="withdrawn" place="item">
      <input type="hidden" name="item" value={item} />
      <Line {...of('withdrawn')} name="withdrawn-why" label="Why it is withdrawn" />
      <Button text="Withdraw it" classes="govuk-button--secondary" preventDoubleClick />
    </Entry>
  </Details>
)
