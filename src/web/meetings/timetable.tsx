import type { FC } from 'hono/jsx'
import type { Board } from '../../core/governance/board.ts'
import { noticeShort, timetable, type Deadline } from '../../core/governance/meetings/timetable.ts'
import type { Day } from '../../core/time/day.ts'
import { Tag } from '../govuk/tag.tsx'
import { WarningText } from '../govuk/warning-text.tsx'

interface TimetableProps {
  readonly on: Day
  readonly published: Day | undefined
  readonly board: Board
  readonly today: Day
}

/** When everything before a meeting is due, and what is late. */
export const Timetable: FC<TimetableProps> = ({ on, published, board, today }) => {
  const { deadlines, cautions } = timetable(on, board.orders)
  const short = published === undefined ? undefined : noticeShort(published, on, board.orders)
  return (
    <section class="part" aria-labelledby="timetable">
      <h2 class="govuk-heading-m" id="timetable">
        What is due when
      </h2>
      {[...cautions, ...(short === undefined ? [] : [short])].map((text) => (
        <WarningText text={text} />
      ))}
      <ul class="govuk-list govuk-list--spaced">
        {deadlines.map((deadline) => (
          <li>
            {deadline.sentence} <Standing deadline={deadline} published={published} today={today} />
          </li>
        ))}
      </ul>
    </section>
  )
}

const Standing: FC<{ deadline: Deadline; published: Day | undefined; today: Day }> = (props) => {
  const { deadline, published, today } = props
  if (deadline.of === 'agenda' && published !== undefined)
    return <Tag text="Out" classes="govuk-tag--green" />
  const left = deadline.on - today
  if (left < 0)
    return deadline.of === 'agenda' ? (
      <Tag text="Late" classes="govuk-tag--red" />
    ) : (
      <Tag text="Past" classes="govuk-tag--grey" />
    )
  if (left === 0) return <Tag text="Today" classes="govuk-tag--yellow" />
  return <span class="quiet">{left === 1 ? 'Tomorrow' : `In ${left} days`}</span>
}
