import type { FC } from 'hono/jsx'
import { seatsOn } from '../../core/governance/board.ts'
import type { Minutes } from '../../core/governance/minutes/versions.ts'
import type { FormError } from '../form-error.ts'
import { Button } from '../govuk/button.tsx'
import { Details } from '../govuk/details.tsx'
import { InsetText } from '../govuk/inset-text.tsx'
import { DAY_HINT, Line, OneOf } from '../meetings/fields.tsx'
import type { LiveView } from '../meetings/live-view.ts'
import { Form } from '../page.tsx'

/** What democratic services can do next with minutes. */
export const Steps: FC<{ view: LiveView; minutes: Minutes; errors: readonly FormError[] }> = (props) => {
  const { view, minutes, errors } = props
  const path = `/meetings/${view.about.id}/minutes`
  const seats = seatsOn(view.board, view.sat.meeting.on).map(({ id, title }) => ({ value: id, text: title }))
  const isOut = view.publications.some(({ kind }) => kind === 'minutes')
  const { confirmed, signed } = minutes
  return (
    <>
      {confirmed !== undefined && confirmed.changes.length > 0 && signed === undefined && (
        <InsetText text={`The board asked for these changes: ${confirmed.changes.join('; ')}`} />
      )}
      <div class="govuk-button-group">
        {signed === undefined && <Button text="Edit the minutes" href={`${path}/edit`} />}
        <Form action={`${path}/publish`}>
          <Button
            text={isOut ? 'Publish them again' : 'Publish the public minutes and decisions'}
            classes="govuk-button--secondary"
            preventDoubleClick
          />
        </Form>
      </div>
      {confirmed !== undefined && signed === undefined && (
        <Details
          summaryText="Record that they were signed"
          open={errors.some(({ field }) => field === 'signed-on')}
        >
          <Form action={`${path}/sign`}>
            <OneOf values={{}} errors={errors} name="seat" label="Signed by" items={seats} />
            <Line values={{}} errors={errors} name="signed-on" label="On" hint={DAY_HINT} width={10} />
            <Button text="They were signed" classes="govuk-button--secondary" preventDoubleClick />
          </Form>
        </Details>
      )}
    </>
  )
}
