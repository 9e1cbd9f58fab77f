import type { FC } from 'hono/jsx'
import { seatsOn } from '../../core/governance/board.ts'
import { sides } from '../../core/governance/commitments/side.ts'
import { itemOf } from '../../core/governance/meetings/meeting.ts'
import { longDay } from '../../core/time/day.ts'
import { Button } from '../govuk/button.tsx'
import { Details } from '../govuk/details.tsx'
import { DAY_HINT, Line, Lines, OneOf, type Filled } from './fields.tsx'
import { kindsAsked } from './live-form.ts'
import { Entry } from './live-entry.tsx'
import type { LiveProps } from './live-view.ts'

/** What happens under one item: notes, decisions, actions. */
export const LiveItem: FC<LiveProps> = (props) => {
  const { view, shown, values, errors } = props
  const { sat, sitting } = view
  const item = itemOf(sat.meeting, shown ?? sitting.item ?? '') ?? sat.meeting.items[0]
  if (item === undefined || sitting.opened === undefined || sitting.closed !== undefined) return <></>
  const of = (did: string): Filled => ({ values: values['did'] === did ? values : {}, errors })
  const hidden = <input type="hidden" name="item" value={item.id} />
  const posts = [
    { value: '', text: 'To be settled' },
    ...view.posts.map(({ id, title }) => ({ value: id, text: title })),
  ]
  return (
    <section aria-labelledby="item">
      <h2 class="govuk-heading-m" id="item">
        {item.number}. {item.title}
      </h2>
      {sitting.item !== item.id && (
        <Entry view={view} did="item-opened" place="item">
          {hidden}
          <Button text="Take this item now" preventDoubleClick />
        </Entry>
      )}
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
      <h3 class="govuk-heading-s">Action</h3>
      <Entry view={view} did="action" place="item" class="live__line">
        {hidden}
        <Line {...of('action')} name="wording" label="What was asked, in the words that were used" />
        <OneOf {...of('action')} name="owner" label="Owner" items={posts} />
        <Line {...of('action')} name="due" label="By when (optional)" hint={DAY_HINT} width={10} />
        <OneOf
          {...of('action')}
          name="side"
          label="Asked by"
          items={(['board', 'member', 'young-people', 'public', 'officer'] as const).map((side) => ({
            value: side,
            text: sides[side],
          }))}
        />
        <OneOf
          {...of('action')}
          name="kind"
          label="What it is"
          items={Object.entries(kindsAsked).map(([value, text]) => ({ value, text }))}
        />
        <Button text="Keep the action" preventDoubleClick />
      </Entry>
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
        <Details summaryText="Confirm minutes" open={values['did'] === 'minutes-confirmed'}>
          <Entry view={view} did="minutes-confirmed" place="item">
            {hidden}
            <OneOf
              {...of('minutes-confirmed')}
              name="of"
              label="Minutes of"
              items={view.unconfirmed.map(({ id, on }) => ({ value: id, text: longDay(on) }))}
            />
            <Lines
              {...of('minutes-confirmed')}
              name="changes"
              label="With these changes (optional)"
              hint="One a line"
            />
            <Button text="They were confirmed" classes="govuk-button--secondary" preventDoubleClick />
          </Entry>
        </Details>
      )}
    </section>
  )
}

const Resolution: FC<LiveProps> = ({ view: { board, sat }, values, errors }) => {
  const filled = { values, errors }
  const seats = [
    { value: '', text: 'Not recorded' },
    ...seatsOn(board, sat.meeting.on).map(({ id, title }) => ({ value: id, text: title })),
  ]
  return (
    <>
      <Lines
        {...filled}
        name="resolution"
        label="What was decided"
        hint="For example: That the report be noted."
        rows={2}
      />
      <OneOf
        {...filled}
        name="decision"
        label="Whether it was agreed"
        items={[
          { value: 'agreed', text: 'Agreed' },
          { value: 'not-agreed', text: 'Not agreed' },
        ]}
      />
      <OneOf {...filled} name="proposer" label="Proposed by" items={seats} />
      <OneOf {...filled} name="seconder" label="Seconded by" items={seats} />
      <p class="govuk-body">Votes, where they were counted:</p>
      <Line {...filled} name="for" label="For" width={3} />
      <Line {...filled} name="against" label="Against" width={3} />
      <Line {...filled} name="abstained" label="Abstained" width={3} />
      <Button text="Keep the decision" classes="govuk-button--secondary" preventDoubleClick />
    </>
  )
}
