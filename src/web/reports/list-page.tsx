import type { FC } from 'hono/jsx'
import type { KeptReport } from '../../store/reports-kept.ts'
import type { ReportName } from '../../store/tables/reports.ts'
import { Scroller } from '../govuk/scroller.tsx'
import { Table } from '../govuk/table.tsx'
import { Page } from '../page.tsx'
import { sayDay, sayDayOf } from '../say-when.ts'
import { reportsMade } from './made.ts'

export interface ListPageProps {
  /** Those the reader may have made. */
  readonly offered: readonly ReportName[]
  readonly kept: readonly KeptReport[]
}

/** What Hearth writes of its figures and promises, and what was kept of it. */
export const ListPage: FC<ListPageProps> = ({ offered, kept }) => (
  <Page title="Reports" caption="Made of the data set and of what was promised, as they stand">
    {offered.length > 0 && (
      <dl class="govuk-summary-list">
        {offered.map((name) => (
          <div class="govuk-summary-list__row">
            <dt class="govuk-summary-list__key">
              <a class="govuk-link" href={`/reports/${name}`}>
                {reportsMade[name].title}
              </a>
            </dt>
            <dd class="govuk-summary-list__value">{reportsMade[name].what}</dd>
          </div>
        ))}
      </dl>
    )}
    <h2 class="govuk-heading-m">Kept</h2>
    {kept.length === 0 ? (
      <p class="govuk-body">
        No report has been kept yet. One that is kept stays as it was, so that it can go on an agenda and be
        signed.
      </p>
    ) : (
      <Kept kept={kept} />
    )}
  </Page>
)

const Kept: FC<{ kept: readonly KeptReport[] }> = ({ kept }) => (
  <Scroller label="Reports kept">
    <Table
      stacks
      caption="Reports kept, the latest first"
      captionClasses="govuk-visually-hidden"
      firstCellIsHeader
      head={['Report', 'As at', 'Kept', 'Signed'].map((text) => ({ text }))}
      rows={kept.map(({ id, report, version, asAt, at, signedAt }) => [
        {
          text: (
            <a class="govuk-link" href={`/reports/kept/${id}`}>
              {reportsMade[report].title}, version {version}
            </a>
          ),
        },
        { text: sayDay(asAt) },
        { text: sayDayOf(at) },
        { text: signedAt === null ? 'Not yet' : sayDayOf(signedAt) },
      ])}
    />
  </Scroller>
)
