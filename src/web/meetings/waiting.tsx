import type { FC } from 'hono/jsx'
import { timetable, lateness } from '../../core/governance/meetings/timetable.ts'
import type { Paper } from '../../core/governance/meetings/paper.ts'
import { Button } from '../govuk/button.tsx'
import { Tag } from '../govuk/tag.tsx'
import { Form } from '../page.tsx'
import { sayMoment } from '../say-when.ts'
import type { MeetingView } from './view.ts'

/** Papers that authors handed in and that are not on the agenda yet, and late ones that wait for a supplement. */
export const Waiting: FC<{ view: MeetingView }> = ({ view }) => {
  const { about, papers, kept } = view
  // A paper that Hearth made was replaced by a later one: nobody handed it in.
  const waiting = papers.filter(({ isTaken, kind }) => !isTaken && kind !== 'open-actions')
  const late =
    kept?.meeting.items.flatMap(({ papers }) => papers.filter((paper) => isLate(paper, view))) ?? []
  return (
    <>
      {waiting.length > 0 && (
        <section class="part" aria-labelledby="waiting">
          <h2 class="govuk-heading-m" id="waiting">
            Handed in, not on the agenda yet
          </h2>
          <ul class="govuk-list govuk-list--spaced">
            {waiting.map(({ id, title, item, isExempt, at }) => (
              <li>
                <a class="govuk-link" href={`/meetings/${about.id}/papers/${id}`}>
                  {title}
                </a>
                , for {itemTitle(view, item)}, {sayMoment(at)}{' '}
                {isExempt && <Tag text="Said to be exempt" classes="govuk-tag--purple" />}
                <Form action={`/meetings/${about.id}/papers/${id}/take`}>
                  <Button text="Put it on the agenda" classes="govuk-button--secondary" preventDoubleClick />
                </Form>
              </li>
            ))}
          </ul>
        </section>
      )}
      {late.length > 0 && (
        <section class="part" aria-labelledby="late">
          <h2 class="govuk-heading-m" id="late">
            Late papers
          </h2>
          <p class="govuk-body">{`${late.map(({ title }) => title).join('; ')} came once the agenda was out.`}</p>
          <Form action={`/meetings/${about.id}/supplement`}>
            <Button text="Send them out as a supplement" preventDoubleClick />
          </Form>
        </section>
      )}
    </>
  )
}

/** Whether a paper came once the agenda was out and has not gone out with a supplement. */
export const isLate = ({ arrived, supplement }: Paper, { kept, board }: MeetingView): boolean => {
  const meeting = kept?.meeting
  if (meeting?.published === undefined || arrived === undefined || supplement !== undefined) return false
  return (
    arrived.on > meeting.published || lateness(arrived, timetable(meeting.on, board.orders)) !== 'in-time'
  )
}

const itemTitle = ({ kept }: MeetingView, id: string): string => {
  const item = kept?.meeting.items.find((each) => each.id === id)
  return item === undefined ? 'an item that is off the agenda' : `item ${item.number}`
}
