import type { FC } from 'hono/jsx'
import {
  holderOfOffice,
  quorumOn,
  seatKinds,
  seatsOn,
  termsOn,
  type Board,
} from '../../core/governance/board.ts'
import { longDay, type Day } from '../../core/time/day.ts'
import { Back } from '../back.tsx'
import { Details } from '../govuk/details.tsx'
import { SummaryList } from '../govuk/summary-list.tsx'
import { Table } from '../govuk/table.tsx'
import { DAY_HINT, Line, Lines, OneOf } from '../meetings/fields.tsx'
import { Page } from '../page.tsx'
import { FactFields } from './fact-fields.tsx'
import { BoardForm, filledFor, type BoardPageProps } from './board-form.tsx'
import { OrdersForm } from './orders-form.tsx'

/** A board: what it is for, who sits on it, how it meets. */
export const BoardPage: FC<BoardPageProps> = (props) => {
  const { board, today, mayChange, notice, sent } = props
  return (
    <Page
      title={board.name}
      caption="Board"
      before={<Back href="/boards" />}
      notice={notice}
      errors={sent?.errors}
    >
      <Facts board={board} today={today} />
      {mayChange && <Changing {...props} />}
      <Terms {...props} />
      <Seats {...props} />
      {mayChange && <OrdersForm {...filledFor(props, 'orders', {})} {...props} />}
    </Page>
  )
}

const Facts: FC<{ board: Board; today: Day }> = ({ board, today }) => {
  const titleOf = (id: string | undefined) =>
    board.seats.find((seat) => seat.id === id)?.title ?? 'Nobody yet'
  return (
    <SummaryList
      rows={[
        row('Quorum', `${quorumOn(board, today)} voting members`),
        row(board.officeTitles.chair, titleOf(holderOfOffice(board, 'chair', today))),
        row(board.officeTitles['vice-chair'], titleOf(holderOfOffice(board, 'vice-chair', today))),
        row('Contact', board.contact.join(', ') || 'Nobody yet'),
        row('On every front sheet', board.notes.join(' ') || 'Nothing'),
      ]}
    />
  )
}

const row = (key: string, value: string) => ({ key: { text: key }, value: { text: value } })

const Changing: FC<BoardPageProps> = (props) => {
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

const Terms: FC<BoardPageProps> = (props) => {
  const { board, today, mayChange } = props
  const now = termsOn(board, today) ?? board.terms.at(-1)
  const filled = filledFor(props, 'terms', { text: now?.text ?? '' })
  return (
    <section class="part" aria-labelledby="terms">
      <h2 class="govuk-heading-m" id="terms">
        Terms of reference
      </h2>
      {now?.text.split(/\n\s*\n/).map((text) => (
        <p class="govuk-body">{text}</p>
      ))}
      {now && (
        <p class="govuk-body quiet">
          Version {now.version}, from {longDay(now.from)}
        </p>
      )}
      {board.terms.length > 1 && (
        <Details summaryText="All versions">
          {board.terms.map(({ version, text, from }) => (
            <>
              <h3 class="govuk-heading-s">
                Version {version}, from {longDay(from)}
              </h3>
              <p class="govuk-body as-typed">{text}</p>
            </>
          ))}
        </Details>
      )}
      {mayChange && (
        <Details summaryText="Adopt new terms of reference" open={filled.isSent}>
          <BoardForm of={props} form="terms" text="Adopt">
            <Lines {...filled} name="text" label="New terms of reference" rows={8} />
            <Line {...filled} name="terms-from" label="In force from" hint={DAY_HINT} width={10} />
          </BoardForm>
        </Details>
      )}
    </section>
  )
}

const Seats: FC<BoardPageProps> = (props) => {
  const { board, today, mayChange } = props
  const seats = seatsOn(board, today)
  const [adding, ending] = [filledFor(props, 'seat', { votes: 'yes' }), filledFor(props, 'end-seat', {})]
  const kinds = Object.entries(seatKinds).map(([value, text]) => ({ value, text }))
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
      {mayChange && (
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
      )}
    </section>
  )
}
