import type { FC } from 'hono/jsx'
import { isPartClosed } from '../../core/governance/meetings/exclusion.ts'
import { itemOf } from '../../core/governance/meetings/meeting.ts'
import { inOrderAgreed } from '../../core/governance/minutes/order.ts'
import { Button } from '../govuk/button.tsx'
import { Details } from '../govuk/details.tsx'
import { InsetText } from '../govuk/inset-text.tsx'
import { Lines, type Filled } from './fields.tsx'
import { LiveAction } from './live-action.tsx'
import { Entry } from './live-entry.tsx'
import { LiveMinutes } from './live-minutes.tsx'
import { LivePublic } from './live-public.tsx'
import { Resolution } from './live-resolution.tsx'
import { LiveSetAside } from './live-set-aside.tsx'
import type { LiveProps } from './live-view.ts'

/** What happens under one item: notes, decisions, actions. */
export const LiveItem: FC<LiveProps> = (props) => {
  const { view, shown, values, errors } = props
  const { sat, sitting } = view
  const item =
    itemOf(sat.meeting, shown ?? sitting.item ?? '') ?? inOrderAgreed(sat.meeting, sitting.moves)[0]
  if (item === undefined || sitting.opened === undefined || sitting.closed !== undefined) return <></>
  const of = (did: string): Filled => ({ values: values['did'] === did ? values : {}, errors })
  const hidden = <input type="hidden" name="item" value={item.id} />
  const aside = sitting.setAside.get(item.id)
  return (
    <section class="part" aria-labelledby="item">
      <h2 class="govuk-heading-m" id="item">
        {item.number}. {item.title}
      </h2>
      {aside !== undefined ? (
        <InsetText
          text={
            aside === 'deferred'
              ? 'The board put this item off. It comes to the next agenda by itself.'
              : 'This item was withdrawn.'
          }
        />
      ) : (
        <>
          {sitting.item !== item.id && (
            <Entry view={view} did="item-opened" place="item">
              {hidden}
              <Button text="Take this item now" preventDoubleClick />
            </Entry>
          )}
          {isPartClosed(item) && <LivePublic {...props} part={item} />}
          <Entry view={view} did="discussed" place="item">
            {hidden}
            <Lines
              {...of('discussed')}
              name="discussion"
              label="What was said"
              hint="Roles, not names"
              rows={4}
            />
            <Button text="Keep the note" classes="govuk-button--secondary" preventDoubleClick />
          </Entry>
          <LiveAction view={view} item={item.id} filled={of('action')} />
          <Details summaryText="Decision" open={values['did'] === 'resolved'}>
            <Entry view={view} did="resolved" place="item">
              {hidden}
              <Resolution {...props} {...of('resolved')} />
            </Entry>
          </Details>
          <Entry view={view} did="noted" place="item">
            {hidden}
            <Button text="The report was noted" classes="govuk-button--secondary" preventDoubleClick />
          </Entry>
          {item.standing === 'minutes' && view.unconfirmed.length > 0 && (
            <LiveMinutes
              view={view}
              item={item.id}
              filled={of('minutes-confirmed')}
              isOpen={values['did'] === 'minutes-confirmed'}
            />
          )}
          <LiveSetAside view={view} item={item.id} of={of} />
        </>
      )}
    </section>
  )
}
