import type { FC } from 'hono/jsx'
import { InsetText } from '../govuk/inset-text.tsx'
import { Page } from '../page.tsx'
import { sayDay } from '../say-when.ts'
import type { Announced } from './routes.tsx'

/** When the board meets and met. */
export const MeetingsPage: FC<{ meetings: readonly Announced[]; today: string }> = ({ meetings, today }) => (
  <Page title="Board meetings">
    <p class="govuk-body">
      When the board meets, what it reads and what it decides. Anybody may come to a formal meeting, unless
      something must be kept private.
    </p>
    {meetings.length === 0 ? (
      <InsetText text="No meeting has been announced yet. Dates, agendas and minutes stand here once there are any." />
    ) : (
      <>
        <Some title="To come" meetings={meetings.filter(({ on }) => on >= today).toReversed()} />
        <Some title="Past" meetings={meetings.filter(({ on }) => on < today)} />
      </>
    )}
  </Page>
)

const Some: FC<{ title: string; meetings: readonly Announced[] }> = ({ title, meetings }) => (
  <>
    <h2 class="govuk-heading-m">{title}</h2>
    {meetings.length === 0 && <p class="govuk-body">None.</p>}
    <ul class="govuk-list govuk-list--spaced">
      {meetings.map(({ id, on, time, board, venue, calledOff }) => (
        <li>
          <a class="govuk-link" href={`/meetings-held/${id}`}>
            {sayDay(on)}, {time}
          </a>
          <br />
          {board}, {venue}
          {calledOff !== undefined && <strong> Called off</strong>}
        </li>
      ))}
    </ul>
  </>
)
