import type { Child, FC } from 'hono/jsx'
import { agendaProblems } from '../../core/governance/meetings/ready.ts'
import { meetingKinds } from '../../core/governance/meetings/meeting.ts'
import { standingItems } from '../../core/governance/meetings/standing-items.ts'
import { spokenTime } from '../../core/governance/meetings/time-of-day.ts'
import { timetable } from '../../core/governance/meetings/timetable.ts'
import { day, isoDay } from '../../core/time/day.ts'
import { Back } from '../back.tsx'
import type { FormError } from '../form-error.ts'
import { Button } from '../govuk/button.tsx'
import { Details } from '../govuk/details.tsx'
import { InsetText } from '../govuk/inset-text.tsx'
import { SummaryList } from '../govuk/summary-list.tsx'
import { WarningText } from '../govuk/warning-text.tsx'
import { Form, Page } from '../page.tsx'
import { sayDay } from '../say-when.ts'
import { Agenda } from './agenda.tsx'
import { Line, nothingFilled } from './fields.tsx'
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
      <Doing view={view} />
      <Timetable on={day(about.heldOn)} published={kept?.meeting.published} board={board} today={today} />
      <Agenda view={view} />
      {isRunning && <Adding view={view} errors={errors} />}
      {isRunning && <Waiting view={view} />}
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

/** What the clerk does next. */
const NextStep: FC<{ view: MeetingView; standing: PackStanding }> = ({ view, standing }) => {
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

const Doing: FC<{ view: MeetingView }> = ({ view: { about, may, today } }) => (
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
  </p>
)

const Adding: FC<{ view: MeetingView; errors: readonly FormError[] }> = ({
  view: { about, kept },
  errors,
}) => {
  const there = new Set(kept?.meeting.items.flatMap(({ standing }) => standing ?? []))
  const missing = Object.entries(standingItems).filter(([name]) => !there.has(name as never))
  return (
    <section class="part" aria-labelledby="adding">
      <h2 class="govuk-heading-m" id="adding">
        Add to the agenda
      </h2>
      <Form action={`/meetings/${about.id}/items`}>
        <Line
          {...nothingFilled}
          errors={errors}
          name="title"
          label="Title of the item"
          hint="Public always: name nobody in it"
        />
        {about.published && (
          <Line
            {...nothingFilled}
            errors={errors}
            name="urgent"
            label="Why it cannot wait for the next meeting"
            hint="The agenda is out: only urgent items can be added, and the minutes say why"
          />
        )}
        <Button text="Add the item" classes="govuk-button--secondary" preventDoubleClick />
      </Form>
      {!about.published && (
        <Form action={`/meetings/${about.id}/bring-forward`}>
          <p class="govuk-body">
            Promises that are late, silent, due or not yet answered come to the meeting with a paper of their
            own. Press again to bring it up to date.
          </p>
          <Button text="Bring forward what is due" classes="govuk-button--secondary" preventDoubleClick />
        </Form>
      )}
      {missing.length > 0 && !about.published && (
        <Details summaryText="Add a standing item">
          {missing.map(([name, { title }]) => (
            <Form action={`/meetings/${about.id}/standing`}>
              <input type="hidden" name="standing" value={name} />
              <Button text={`Add: ${title}`} classes="govuk-button--secondary" preventDoubleClick />
            </Form>
          ))}
        </Details>
      )}
      {(kept?.meeting.items.length ?? 0) === 0 && (
        <InsetText text="Most agendas begin with the standing items." />
      )}
    </section>
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
