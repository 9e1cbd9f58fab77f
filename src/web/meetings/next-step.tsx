import type { FC } from 'hono/jsx'
import { agendaProblems } from '../../core/governance/meetings/ready.ts'
import { timetable } from '../../core/governance/meetings/timetable.ts'
import { Button } from '../govuk/button.tsx'
import { WarningText } from '../govuk/warning-text.tsx'
import { Form } from '../page.tsx'
import type { PackStanding } from './packs.ts'
import type { MeetingView } from './view.ts'

/** What the clerk does next. */
export const NextStep: FC<{ view: MeetingView; standing: PackStanding }> = ({ view, standing }) => {
  const { about, kept, board } = view
  if (kept === undefined) return <></>
  if (standing !== undefined && 'doing' in standing)
    return (
      <div class="govuk-inset-text" role="status">
        {standing.doing}. This page shows the files as soon as they are made: you need not wait here.
      </div>
    )
  const problems = agendaProblems(kept.meeting)
  const due = timetable(kept.meeting.on, board.orders).deadlines.find(({ of }) => of === 'agenda')
  return (
    <section class="part" aria-labelledby="next">
      <h2 class="govuk-heading-m" id="next">
        What to do next
      </h2>
      {standing !== undefined && <WarningText text={standing.trouble} />}
      {problems.length > 0 ? (
        <>
          <p class="govuk-body">Before the agenda can go out:</p>
          <ul class="govuk-list govuk-list--bullet">
            {problems.map((text) => (
              <li>{text}</li>
            ))}
          </ul>
        </>
      ) : (
        <>
          <p class="govuk-body">
            {about.published
              ? 'The agenda is out. When something urgent was added, send it out again: what went out before stays.'
              : `The agenda is ready. ${due?.sentence ?? ''} From then on its numbers stay.`}
          </p>
          <Form action={`/meetings/${about.id}/publish`}>
            <Button
              text={about.published ? 'Send the agenda out again' : 'Publish the agenda and its packs'}
              preventDoubleClick
              classes={about.published ? 'govuk-button--secondary' : ''}
            />
          </Form>
        </>
      )}
    </section>
  )
}
