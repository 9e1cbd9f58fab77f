import type { Child, FC, PropsWithChildren } from 'hono/jsx'
import type { KeptReport } from '../../store/reports-kept.ts'
import { Back } from '../back.tsx'
import { NotificationBanner } from '../govuk/notification-banner.tsx'
import { Page } from '../page.tsx'
import { sayDay } from '../say-when.ts'
import { Keep } from './keep.tsx'
import type { Made } from './made.ts'
import { ReportDrawn } from './report-drawn.tsx'

interface MadePageProps {
  readonly made: Made
  readonly query: string
  readonly choosing: Child
  readonly versions: readonly KeptReport[]
  readonly mayKeep: boolean
  readonly notice?: string | undefined
}

/** A report as it stands: what is to be done with it, then all that it says. */
export const MadePage: FC<PropsWithChildren<MadePageProps>> = (props) => {
  const { made, query, choosing, versions, mayKeep, notice, children } = props
  return (
    <Page
      title={made.report.title}
      caption={`As at ${sayDay(made.asAt)}`}
      before={<Back href="/reports" />}
      notice={notice !== undefined && <NotificationBanner type="success" titleText="Done" text={notice} />}
      wide
    >
      {choosing}
      {children}
      <Keep {...{ made, query, versions, mayKeep }} />
      <ReportDrawn report={made.report} asAt={made.dataSet === null ? undefined : made.asAt} />
    </Page>
  )
}
