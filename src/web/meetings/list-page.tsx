import type { FC } from 'hono/jsx'
import { meetingKinds } from '../../core/governance/meetings/meeting.ts'
import { spokenTime } from '../../core/governance/meetings/time-of-day.ts'
import { isoDay, type Day } from '../../core/time/day.ts'
import type { BoardKept } from '../../store/boards.ts'
import type { MeetingAbout } from '../../store/meetings.ts'
import { Button } from '../govuk/button.tsx'
import { InsetText } from '../govuk/inset-text.tsx'
import { Table } from '../govuk/table.tsx'
import { Tag } from '../govuk/tag.tsx'
import { Page } from '../page.tsx'
import { sayDay } from '../say-when.ts'

interface ListProps {
  readonly meetings: readonly MeetingAbout[]
  readonly boards: readonly BoardKept[]
  readonly today: Day
  readonly mayRun: boolean
}

/** Meetings to come and those that were. */
export const ListPage: FC<ListProps> = ({ meetings, boards, today, mayRun }) => {
  const isToCome = ({ heldOn }: MeetingAbout) => heldOn >= isoDay(today)
  return (
    <Page title="Meetings">
      <p class="govuk-body">
        The agenda of a meeting, its papers, what happened at it and its minutes.{' '}
        <a class="govuk-link" href="/boards">
          Boards and who sits on them
        </a>
      </p>
      {boards.length === 0 && (
        <InsetText
          text={
            mayRun
              ? 'No board has been set up yet. Set it up first, then make its meetings.'
              : 'No board has been set up yet. Democratic services set it up and make its meetings.'
          }
        />
      )}
      {mayRun &&
        (boards.length === 0 ? (
          <Button text="Set up a board" href="/boards/new" />
        ) : (
          <Button text="New meeting" href="/meetings/new" />
        ))}
      <Some title="To come" meetings={meetings.filter(isToCome).toReversed()} boards={boards} />
      <Some title="Past" meetings={meetings.filter((each) => !isToCome(each))} boards={boards} />
    </Page>
  )
}

const Some: FC<{ title: string } & Pick<ListProps, 'meetings' | 'boards'>> = ({
  title,
  meetings,
  boards,
}) => {
  const nameOf = (id: string) => boards.find((board) => board.id === id)?.board.name ?? ''
  return (
    <>
      <h2 class="govuk-heading-m">{title}</h2>
      {meetings.length === 0 ? (
        <p class="govuk-body">None.</p>
      ) : (
        <Table
          stacks
          caption={`Meetings: ${title.toLowerCase()}`}
          captionClasses="govuk-visually-hidden"
          firstCellIsHeader
          head={[{ text: 'Date' }, { text: 'Time' }, { text: 'Board' }, { text: 'Kind' }, { text: 'Agenda' }]}
          rows={meetings.map(({ id, heldOn, begins, board, agenda, published, calledOff }) => [
            {
              text: (
                <a class="govuk-link" href={`/meetings/${id}`}>
                  {sayDay(heldOn)}
                </a>
              ),
            },
            { text: spokenTime(begins) },
            { text: nameOf(board) },
            { text: meetingKinds[agenda.kind] },
            { text: <State published={published} calledOff={calledOff} /> },
          ])}
        />
      )}
    </>
  )
}

const State: FC<{ published: boolean; calledOff: string | null }> = ({ published, calledOff }) => {
  if (calledOff !== null) return <Tag text="Called off" classes="govuk-tag--red" />
  return published ? (
    <Tag text="Out" classes="govuk-tag--green" />
  ) : (
    <Tag text="Being made" classes="govuk-tag--grey" />
  )
}
