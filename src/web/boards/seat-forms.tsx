import type { FC } from 'hono/jsx'
import { seatKinds, seatsOn } from '../../core/governance/board.ts'
import { Details } from '../govuk/details.tsx'
import { DAY_HINT, Line, OneOf } from '../meetings/fields.tsx'
import { BoardForm, filledFor, type BoardPageProps } from './board-form.tsx'

/** Seats made and ended. */
export const SeatForms: FC<BoardPageProps> = (props) => {
  const seats = seatsOn(props.board, props.today)
  const [adding, ending] = [filledFor(props, 'seat', { votes: 'yes' }), filledFor(props, 'end-seat', {})]
  const kinds = Object.entries(seatKinds).map(([value, text]) => ({ value, text }))
  return (
    <>
      <Details summaryText="Add a seat" open={adding.isSent}>
        <BoardForm of={props} form="seat" text="Add the seat">
          <Line
            {...adding}
            name="title"
            label="What the seat is called"
            hint="What it is, not who sits there: Care leaver, seat 1"
          />
          <OneOf {...adding} name="kind" label="Kind" items={kinds} />
          <OneOf
            {...adding}
            name="votes"
            label="Whether it votes"
            items={[
              { value: 'yes', text: 'It votes' },
              { value: 'no', text: 'It does not vote' },
            ]}
          />
          <Line {...adding} name="seat-from" label="From" hint={DAY_HINT} width={10} />
        </BoardForm>
      </Details>
      <Details summaryText="End a seat" open={ending.isSent}>
        <BoardForm of={props} form="end-seat" text="End the seat">
          <OneOf
            {...ending}
            name="seat"
            label="Which seat"
            items={seats.map(({ id, title }) => ({ value: id, text: title }))}
          />
          <Line {...ending} name="last" label="Last day" hint={DAY_HINT} width={10} />
        </BoardForm>
      </Details>
    </>
  )
}
