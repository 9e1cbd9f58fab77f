import type { FC } from 'hono/jsx'
import { isoDay } from '../../core/time/day.ts'
import type { MeetingView } from './view.ts'

/** Where the reader goes from a meeting: each according to what they may do. */
export const Doing: FC<{ view: MeetingView }> = ({ view: { about, may, today } }) => (
  <p class="govuk-body">
    {may('run-meetings') && about.calledOff === null && (
      <>
        <a class="govuk-link" href={`/meetings/${about.id}/live`}>
          {about.heldOn <= isoDay(today) ? 'Record the meeting' : 'See the screen for recording the meeting'}
        </a>
        <br />
      </>
    )}
    {may('see-exempt') && (
      <>
        <a class="govuk-link" href={`/meetings/${about.id}/minutes`}>
          Minutes
        </a>
        <br />
      </>
    )}
    {may('write-papers') && about.calledOff === null && (
      <a class="govuk-link" href={`/meetings/${about.id}/papers/new`}>
        Hand in a paper
      </a>
    )}
    {may('run-meetings') && about.calledOff === null && (
      <>
        <br />
        <a class="govuk-link" href={`/meetings/${about.id}/made-papers`}>
          Put a paper that Hearth makes on the agenda
        </a>
      </>
    )}
  </p>
)
