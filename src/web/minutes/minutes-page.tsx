import type { FC } from 'hono/jsx'
import { restrictedMinutes } from '../../core/governance/minutes/public-minutes.ts'
import { latest, type Minutes } from '../../core/governance/minutes/versions.ts'
import { longDay } from '../../core/time/day.ts'
import { Back } from '../back.tsx'
import type { FormError } from '../form-error.ts'
import { Button } from '../govuk/button.tsx'
import { Details } from '../govuk/details.tsx'
import { InsetText } from '../govuk/inset-text.tsx'
import { WarningText } from '../govuk/warning-text.tsx'
import type { LiveView } from '../meetings/live-view.ts'
import { Form, Page } from '../page.tsx'
import { sayDay, sayMoment } from '../say-when.ts'
import { Blocks } from './blocks.tsx'
import { MinutesOut } from './minutes-out.tsx'
import { Steps } from './steps.tsx'

interface MinutesPageProps {
  readonly view: LiveView
  readonly minutes: Minutes | undefined
  readonly errors: readonly FormError[]
}

/** The minutes of a meeting, for members and those who make them. */
export const MinutesPage: FC<MinutesPageProps> = ({ view, minutes, errors }) => {
  const { about, board } = view
  const isClerk = view.may('run-meetings')
  return (
    <Page
      title={`Minutes, ${sayDay(about.heldOn)}`}
      caption={board.name}
      before={<Back href={`/meetings/${about.id}`} />}
      errors={errors}
    >
      {minutes === undefined ? (
        <None view={view} />
      ) : (
        <>
          <Standing minutes={minutes} />
          {isClerk && <Steps view={view} minutes={minutes} errors={errors} />}
          {latest(minutes).sections.some(({ exempt }) => exempt !== '') && (
            <WarningText text="Restricted: these minutes hold exempt information. Do not publish them." />
          )}
          <MinutesOut view={view} />
          <Blocks blocks={restrictedMinutes(latest(minutes))} />
          <Versions minutes={minutes} />
        </>
      )}
    </Page>
  )
}

const None: FC<{ view: LiveView }> = ({ view: { about, sitting, may } }) => {
  if (!may('run-meetings'))
    return <InsetText text="There are no minutes yet. Democratic services draft them." />
  if (sitting.closed === undefined)
    return (
      <InsetText
        text={
          <>
            Minutes are drafted from what was recorded, once the meeting is closed.{' '}
            <a class="govuk-link" href={`/meetings/${about.id}/live`}>
              Record the meeting
            </a>
          </>
        }
      />
    )
  return (
    <Form action={`/meetings/${about.id}/minutes/draft`}>
      <p class="govuk-body">The draft is made from what was recorded. Put it into words afterwards.</p>
      <Button text="Draft the minutes" preventDoubleClick />
    </Form>
  )
}

const Standing: FC<{ minutes: Minutes }> = ({ minutes: { confirmed, signed } }) => (
  <p class="govuk-body">
    {signed !== undefined
      ? `Confirmed and signed on ${longDay(signed.on)}.`
      : confirmed !== undefined
        ? `Confirmed on ${longDay(confirmed.on)}${confirmed.changes.length > 0 ? ', with changes' : ''}. To be signed.`
        : 'Draft. The board confirms them at its next meeting.'}
  </p>
)

const Versions: FC<{ minutes: Minutes }> = ({ minutes: { versions } }) => (
  <Details summaryText="All versions">
    {versions.toReversed().map((text) => (
      <Details summaryText={`Version ${text.version}, ${sayMoment(new Date(text.at))}`}>
        <Blocks blocks={restrictedMinutes(text)} />
      </Details>
    ))}
  </Details>
)
