import type { FC } from 'hono/jsx'
import { holderOfOffice, quorumOn, type Board } from '../../core/governance/board.ts'
import type { Day } from '../../core/time/day.ts'
import { Back } from '../back.tsx'
import { SummaryList } from '../govuk/summary-list.tsx'
import { Page } from '../page.tsx'
import { filledFor, type BoardPageProps } from './board-form.tsx'
import { Changing } from './changing.tsx'
import { OrdersForm } from './orders-form.tsx'
import { Seats } from './seats.tsx'
import { Terms } from './terms.tsx'

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
