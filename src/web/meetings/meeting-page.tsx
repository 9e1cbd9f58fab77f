import type { Child, FC } from 'hono/jsx'
import { meetingKinds } from '../../core/governance/meetings/meeting.ts'
import { spokenTime } from '../../core/governance/meetings/time-of-day.ts'
import { day } from '../../core/time/day.ts'
import { Back } from '../back.tsx'
import type { FormError } from '../form-error.ts'
import { Button } from '../govuk/button.tsx'
import { Details } from '../govuk/details.tsx'
import { SummaryList } from '../govuk/summary-list.tsx'
import { WarningText } from '../govuk/warning-text.tsx'
import { Form, Page } from '../page.tsx'
import { sayDay } from '../say-when.ts'
import { Adding } from './adding.tsx'
import { Agenda } from './agenda.tsx'
import { Doing } from './doing.tsx'
import { Line, nothingFilled } from './fields.tsx'
import { LatePapers } from './late-papers.tsx'
import { NextStep } from './next-step.tsx'
import { Out } from './out.tsx'
import type { PackStanding } from './packs.ts'
import { Timetable } from './timetable.tsx'
import type { MeetingView } from './view.ts'
import { Waiting } from './waiting.tsx'

export interface MeetingPageProps {
  readonly view: MeetingView
  readonly standing: PackStanding
  readonly notice?: Child
  readonly errors?: readonly FormError[]
}

/** One meeting: when and where, what is due, its agenda, what has gone out. */
export const MeetingPage: FC<MeetingPageProps> = ({ view, standing, notice, errors = [] }) => {
  const { about, board, kept, may, today } = view
  const isRunning = may('run-meetings') && about.calledOff === null
  return (
    <Page
      title={`${board.name}, ${sayDay(about.heldOn)}`}
      caption="Meeting"
      before={<Back href="/meetings" />}
      notice={notice}
      errors={errors}
    >
      {about.calledOff !== null && <WarningText text={`This meeting is called off: ${about.calledOff}`} />}
      <Facts view={view} />
      {isRunning && <NextStep view={view} standing={standing} />}
      {isRunning && <Waiting view={view} />}
      {isRunning && <LatePapers view={view} errors={errors} />}
      <Doing view={view} />
      <Timetable on={day(about.heldOn)} published={kept?.meeting.published} board={board} today={today} />
      <Agenda view={view} />
      {isRunning && <Adding view={view} errors={errors} />}
      <Out view={view} />
      {isRunning && <CallingOff view={view} />}
    </Page>
  )
}

const Facts: FC<{ view: MeetingView }> = ({ view: { about, may } }) => {
  const { venue, link, kind } = about.agenda
  const row = (key: string, value: string) => ({ key: { text: key }, value: { text: value } })
  return (
    <>
      <SummaryList
        rows={[
          row('Date', sayDay(about.heldOn)),
          row('Begins at', spokenTime(about.begins)),
          row('Place', venue),
          ...(link === undefined ? [] : [row('To join', link)]),
          row('Kind', meetingKinds[kind]),
        ]}
      />
      {may('run-meetings') && about.calledOff === null && (
        <p class="govuk-body">
          <a class="govuk-link" href={`/meetings/${about.id}/facts`}>
            Change when and where
          </a>
        </p>
      )}
    </>
  )
}

const CallingOff: FC<{ view: MeetingView }> = ({ view: { about } }) => (
  <Details summaryText="Call off this meeting">
    <Form action={`/meetings/${about.id}/call-off`}>
      <Line
        {...nothingFilled}
        name="why"
        label="Why it is not held"
        hint="The public reads this. The meeting stays in the list"
      />
      <Button text="Call off" classes="govuk-button--warning" preventDoubleClick />
    </Form>
  </Details>
)
