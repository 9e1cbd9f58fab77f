import type { FC } from 'hono/jsx'
import { seatsOn } from '../../core/governance/board.ts'
import { Button } from '../govuk/button.tsx'
import { Details } from '../govuk/details.tsx'
import { Line, OneOf, TIME_HINT, type Filled } from './fields.tsx'
import { Entry } from './live-entry.tsx'
import { LiveOrder } from './live-order.tsx'
import { LivePublic } from './live-public.tsx'
import type { LiveProps } from './live-view.ts'

/** What concerns the whole meeting. */
export const Whole: FC<LiveProps> = (props) => {
  const { view, values, errors } = props
  const { board, sat, sitting } = view
  const seats = seatsOn(board, sat.meeting.on).map(({ id, title }) => ({ value: id, text: title }))
  const items = sat.meeting.items.map(({ id, number, title }) => ({ value: id, text: `${number}. ${title}` }))
  const of = (did: string): Filled => ({ values: values['did'] === did ? values : {}, errors })
  if (sitting.closed !== undefined) return <></>
  return (
    <section aria-labelledby="whole">
      <h2 class="govuk-heading-m" id="whole">
        The whole meeting
      </h2>
      <Details summaryText="Elect a chair" open={values['did'] === 'elected'}>
        <Entry view={view} did="elected" place="whole">
          <OneOf {...of('elected')} name="seat" id="elected-seat" label="Who was elected" items={seats} />
          <Line
            {...of('elected')}
            name="year"
            label="For the year"
            hint="Blank for this meeting alone"
            width={10}
          />
          <Button text="Record the election" classes="govuk-button--secondary" preventDoubleClick />
        </Entry>
      </Details>
      <Details summaryText="Declare an interest" open={values['did'] === 'declared'}>
        <Entry view={view} did="declared" place="whole">
          <OneOf {...of('declared')} name="seat" id="declared-seat" label="Who declared it" items={seats} />
          <Line {...of('declared')} name="interest" label="The interest" />
          <OneOf
            {...of('declared')}
            name="item"
            id="declared-item"
            label="In which item"
            items={[{ value: '', text: 'The meeting as a whole' }, ...items]}
          />
          <OneOf
            {...of('declared')}
            name="withdrew"
            label="Whether they leave for it"
            items={[
              { value: 'no', text: 'They stay' },
              { value: 'yes', text: 'They leave while it is taken' },
            ]}
          />
          <Button text="Record the interest" classes="govuk-button--secondary" preventDoubleClick />
        </Entry>
      </Details>
      <LiveOrder {...props} />
      <LivePublic {...props} />
      <Details summaryText={sitting.adjourned ? 'Resume' : 'Adjourn'} open={values['did'] === 'adjourned'}>
        <Entry view={view} did={sitting.adjourned ? 'resumed' : 'adjourned'} place="whole">
          <Line
            {...of('adjourned')}
            name="time"
            id="adjourned-time"
            label="At what time"
            hint={TIME_HINT}
            width={5}
          />
          {!sitting.adjourned && <Line {...of('adjourned')} name="until" label="Until" width={10} />}
          <Button
            text={sitting.adjourned ? 'Resume' : 'Adjourn'}
            classes="govuk-button--secondary"
            preventDoubleClick
          />
        </Entry>
      </Details>
      <Entry view={view} did="closed" place="whole">
        <Line
          {...of('closed')}
          name="time"
          id="closed-time"
          label="The meeting closed at"
          hint={TIME_HINT}
          width={5}
        />
        <Button text="Close the meeting" classes="govuk-button--secondary" preventDoubleClick />
      </Entry>
    </section>
  )
}
