import type { FC } from 'hono/jsx'
import { longDay } from '../../core/time/day.ts'
import { Button } from '../govuk/button.tsx'
import { Details } from '../govuk/details.tsx'
import { Lines, OneOf, type Filled } from './fields.tsx'
import { Entry } from './live-entry.tsx'
import type { LiveView } from './live-view.ts'

/** Minutes of an earlier meeting, confirmed at this one. */
export const LiveMinutes: FC<{ view: LiveView; item: string; filled: Filled; isOpen: boolean }> = (props) => {
  const { view, item, filled, isOpen } = props
  return (
    <Details summaryText="Confirm minutes" open={isOpen}>
      <Entry view={view} did="minutes-confirmed" place="item">
        <input type="hidden" name="item" value={item} />
        <OneOf
          {...filled}
          name="of"
          label="Minutes of"
          items={view.unconfirmed.map(({ id, on }) => ({ value: id, text: longDay(on) }))}
        />
        <Lines {...filled} name="changes" label="With these changes (optional)" hint="One a line" />
        <Button text="They were confirmed" classes="govuk-button--secondary" preventDoubleClick />
      </Entry>
    </Details>
  )
}
