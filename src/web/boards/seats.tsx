import type { FC } from 'hono/jsx'
import { seatKinds, seatsOn } from '../../core/governance/board.ts'
import { longDay } from '../../core/time/day.ts'
import { Table } from '../govuk/table.tsx'
import type { BoardPageProps } from './board-form.tsx'
import { SeatForms } from './seat-forms.tsx'

/** Who sits on a board. */
export const Seats: FC<BoardPageProps> = (props) => {
  const { board, today, mayChange } = props
  const seats = seatsOn(board, today)
  return (
    <section class="part" aria-labelledby="seats">
      <h2 class="govuk-heading-m" id="seats">
        Who sits on the board
      </h2>
      <Table
        stacks
        caption="Seats of the board today"
        captionClasses="govuk-visually-hidden"
        firstCellIsHeader
        head={[{ text: 'Seat' }, { text: 'Kind' }, { text: 'Votes' }, { text: 'Since' }]}
        rows={seats.map(({ title, kind, votes, from }) => [
          { text: title },
          { text: seatKinds[kind] },
          { text: votes ? 'Yes' : 'No' },
          { text: longDay(from) },
        ])}
      />
      {mayChange && <SeatForms {...props} />}
    </section>
  )
}
