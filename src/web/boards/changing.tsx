import type { FC } from 'hono/jsx'
import { seatsOn } from '../../core/governance/board.ts'
import { Details } from '../govuk/details.tsx'
import { DAY_HINT, Line, OneOf } from '../meetings/fields.tsx'
import { BoardForm, filledFor, type BoardPageProps } from './board-form.tsx'
import { FactFields } from './fact-fields.tsx'

/** What a board is called, and who was elected to its offices. */
export const Changing: FC<BoardPageProps> = (props) => {
  const { board } = props
  const facts = filledFor(props, 'facts', {
    name: board.name,
    quorum: String(board.quorum.least),
    'one-in': board.quorum.oneIn === undefined ? '' : String(board.quorum.oneIn),
    chair: board.officeTitles.chair,
    'vice-chair': board.officeTitles['vice-chair'],
    contact: board.contact.join('\n'),
    notes: board.notes.join('\n'),
  })
  const office = filledFor(props, 'office', {})
  const seats = seatsOn(board, props.today).map(({ id, title }) => ({ value: id, text: title }))
  return (
    <>
      <Details summaryText="Change these" open={facts.isSent}>
        <BoardForm of={props} form="facts" text="Save">
          <FactFields {...facts} />
        </BoardForm>
      </Details>
      <Details summaryText="Record who was elected" open={office.isSent}>
        <BoardForm of={props} form="office" text="Record the election">
          <OneOf
            {...office}
            name="office"
            label="Office"
            items={[
              { value: 'chair', text: board.officeTitles.chair },
              { value: 'vice-chair', text: board.officeTitles['vice-chair'] },
            ]}
          />
          <OneOf {...office} name="office-seat" label="Who was elected" items={seats} />
          <Line {...office} name="year" label="For the year" hint="For example, 2026/27" width={10} />
          <Line {...office} name="office-from" label="Elected on" hint={DAY_HINT} width={10} />
        </BoardForm>
      </Details>
    </>
  )
}
