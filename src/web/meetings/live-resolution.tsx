import type { FC } from 'hono/jsx'
import { seatsOn } from '../../core/governance/board.ts'
import { Button } from '../govuk/button.tsx'
import { Line, Lines, OneOf } from './fields.tsx'
import type { LiveProps } from './live-view.ts'

/** What the board decided of an item, who moved it, and the vote where it was counted. */
export const Resolution: FC<LiveProps> = ({ view: { board, sat }, values, errors }) => {
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
