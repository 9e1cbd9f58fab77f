import type { Child, FC } from 'hono/jsx'
import { Back } from '../back.tsx'
import { NotificationBanner } from '../govuk/notification-banner.tsx'
import { Page } from '../page.tsx'
import type { IroNow } from './iro.ts'
import { Checklist } from './iro-checklist.tsx'
import type { IroView } from './iro-view.ts'
import { Keep } from './keep.tsx'
import { RaisePlan } from './raise-plan.tsx'

export interface IroPageProps {
  readonly view: IroView
  readonly now: IroNow
  readonly choosing: Child
  readonly mayWrite: boolean
  readonly made: Parameters<typeof Keep>[0]['made']
  readonly notice?: string | undefined
}

/** The report as a list of what guidance asks for, with what is missing; then reading it, keeping it and its plan. */
export const IroPage: FC<IroPageProps> = ({ view, now, choosing, mayWrite, made, notice }) => (
  <Page
    title={`Annual report of the reviewing service, ${view.year}`}
    caption="For the Corporate Parenting Board"
    before={<Back href="/reports" />}
    notice={notice !== undefined && <NotificationBanner type="success" titleText="Done" text={notice} />}
    wide
  >
    {choosing}
    <Differ differ={now.differ} />
    {now.made && <Checklist checklist={now.made.checklist} {...{ view, now, mayWrite }} />}
    {now.changes && (
      <p class="govuk-body">
        Figures have changed since it was kept last: what changed stands at the end of the report, with why.
      </p>
    )}
    {now.made && (
      <p class="govuk-body">
        <a class="govuk-link" href={`/reports/iro/read?as-at=${view.asAt}`}>
          Read the whole report
        </a>
      </p>
    )}
    <RaisePlan view={view} mayRaise={mayWrite} />
    {now.made && (
      <Keep {...{ made, versions: view.versions, mayKeep: mayWrite }} query={`as-at=${view.asAt}`} />
    )}
  </Page>
)

/** Numbers that would contradict each other are printed in no report. */
const Differ: FC<{ differ: readonly string[] }> = ({ differ }) =>
  differ.length === 0 ? (
    <p class="govuk-body">Totals were tried: the months and the rows of every measure add up to its year.</p>
  ) : (
    <>
      <h2 class="govuk-heading-m">Numbers that do not add up</h2>
      <p class="govuk-body">
        No report can be made while they differ. Put right what was typed in monthly_values, and load it
        again.
      </p>
      <ul class="govuk-list govuk-list--bullet">
        {differ.map((text) => (
          <li>{text}</li>
        ))}
      </ul>
    </>
  )
