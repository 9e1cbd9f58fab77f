import type { FC } from 'hono/jsx'
import { longDay } from '../../core/time/day.ts'
import type { KeptOccasion } from '../../store/occasions.ts'
import { Button } from '../govuk/button.tsx'
import { NotificationBanner } from '../govuk/notification-banner.tsx'
import { Page } from '../page.tsx'

interface HeardProps {
  readonly kept: readonly KeptOccasion[]
  readonly mayWrite: boolean
  readonly maySeeSurveys: boolean
  readonly done: string | undefined
}

/** What young people told the council: surveys, what was held for them, what they challenge it with. */
export const HeardPage: FC<HeardProps> = ({ kept, mayWrite, maySeeSurveys, done }) => (
  <Page title="What young people told us" notice={noticeOf(done)}>
    <ul class="govuk-list">
      {maySeeSurveys && (
        <li>
          <a class="govuk-link" href="/heard/surveys">
            What they answered in surveys
          </a>
        </li>
      )}
      <li>
        <a class="govuk-link" href="/young-people">
          “You said, we did”, as everybody reads it
        </a>
      </li>
      <li>
        <a class="govuk-link" href="/words">
          Words they chose
        </a>
      </li>
    </ul>
    <h2 class="govuk-heading-m">Events</h2>
    {mayWrite && (
      <Button text="Write down an event" href="/heard/events/new" classes="govuk-button--secondary" />
    )}
    {kept.length === 0 && (
      <p class="govuk-body">
        None yet. The participation worker writes down what was held, what was heard and what came of it.
      </p>
    )}
    {kept.map((each) => (
      <Event kept={each} mayWrite={mayWrite} />
    ))}
  </Page>
)

const Event: FC<{ kept: KeptOccasion; mayWrite: boolean }> = ({ kept: { occasion }, mayWrite }) => {
  const { id, on, what, came, firstTime, heard, changed, commitments } = occasion
  const first = firstTime === undefined ? '' : `, ${firstTime} for the first time`
  return (
    <section class="problem" aria-label={what}>
      <h3 class="govuk-heading-s govuk-!-margin-bottom-1">{what}</h3>
      <p class="govuk-body quiet">
        {longDay(on)}.{' '}
        {came === undefined ? 'Nobody counted who came' : `Young people who came: ${came}${first}`}.
      </p>
      <p class="govuk-body as-typed">Heard: {heard}</p>
      <p class="govuk-body as-typed">{changed === '' ? 'Nothing has changed yet.' : `Changed: ${changed}`}</p>
      {commitments.length > 0 && (
        <p class="govuk-body">
          It led to{' '}
          {commitments.map((number, at) => (
            <>
              {at > 0 && ', '}
              <a class="govuk-link" href={`/promises/${number}`}>
                promise {number}
              </a>
            </>
          ))}
          .
        </p>
      )}
      {mayWrite && (
        <p class="govuk-body">
          <a class="govuk-link" href={`/heard/events/${id}`}>
            Change<span class="govuk-visually-hidden"> {what}</span>
          </a>
        </p>
      )}
    </section>
  )
}

const notices: Readonly<Record<string, string>> = {
  saved: 'Saved. The page for everybody shows it once you make that public again.',
  gone: 'Taken away.',
}

function noticeOf(done = '') {
  const text = Object.entries(notices).find(([known]) => known === done)?.[1]
  return text !== undefined && <NotificationBanner type="success" titleText="Done" text={text} />
}
