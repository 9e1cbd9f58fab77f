import type { FC } from 'hono/jsx'
import { spokenTime } from '../../core/governance/meetings/time-of-day.ts'
import { Back } from '../back.tsx'
import { Tag } from '../govuk/tag.tsx'
import { WarningText } from '../govuk/warning-text.tsx'
import { Page } from '../page.tsx'
import { sayDay } from '../say-when.ts'
import { LiveItem } from './live-item.tsx'
import { Items } from './live-items.tsx'
import { LiveLog } from './live-log.tsx'
import { Room } from './live-room.tsx'
import type { LiveProps, LiveView } from './live-view.ts'
import { Whole } from './live-whole.tsx'

/** The meeting on one screen. */
export const LivePage: FC<LiveProps> = (props) => {
  const { view, errors } = props
  const { about, board, sitting, warning } = view
  return (
    <Page
      title={`${board.name}, ${sayDay(about.heldOn)}`}
      caption="Recording the meeting"
      before={<Back href={`/meetings/${about.id}`} />}
      errors={errors}
      wide
    >
      <p class="govuk-body" role="status">
        <Standing view={view} />
      </p>
      {warning !== undefined && <WarningText text={warning} />}
      <div class="live">
        <div class="live__side">
          <Room {...props} />
          {sitting.opened !== undefined && <Whole {...props} />}
        </div>
        <div class="live__main">
          <Items {...props} />
          <LiveItem {...props} />
          <LiveLog {...props} />
        </div>
      </div>
    </Page>
  )
}

const Standing: FC<{ view: LiveView }> = ({ view: { sitting, called, sat } }) => {
  const { opened, closed, chair, adjourned, recording, closedFor } = sitting
  if (opened === undefined) return <>The meeting has not begun.</>
  if (closed !== undefined)
    return (
      <>
        The meeting was open from {spokenTime(opened)} to {spokenTime(closed)}.{' '}
        <a class="govuk-link" href={`/meetings/${sat.meeting.id}/minutes`}>
          Draft the minutes
        </a>
      </>
    )
  return (
    <>
      Open since {spokenTime(opened)}. {chair === undefined ? '' : `In the chair: ${called.seat(chair)}. `}
      {adjourned && <Tag text="Adjourned" classes="govuk-tag--yellow" />}{' '}
      {recording && <Tag text="Recorded" classes="govuk-tag--blue" />}{' '}
      {closedFor.size > 0 && <Tag text="The public has left" classes="govuk-tag--purple" />}
    </>
  )
}
