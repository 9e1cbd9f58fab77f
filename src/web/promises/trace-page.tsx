import type { FC } from 'hono/jsx'
import type { Change, Trace } from '../../core/governance/commitments/trace.ts'
import { kindOf } from '../../core/governance/commitments/kinds.ts'
import type { Commitment } from '../../core/governance/commitments/commitment.ts'
import { longDay } from '../../core/time/day.ts'
import { Back } from '../back.tsx'
import { Table } from '../govuk/table.tsx'
import { Page } from '../page.tsx'

/** From a question to what came of it, and to the measures it is about: to print. */
export const TracePage: FC<{ commitment: Commitment; trace: Trace }> = ({ commitment, trace }) => (
  <Page
    title={`${kindOf(commitment.kind).title} ${commitment.id}: what came of it`}
    before={<Back href={`/promises/${commitment.id}`} />}
  >
    <Table
      stacks
      caption="What happened"
      captionClasses="govuk-table__caption--m"
      firstCellIsHeader
      head={['Day', 'What', 'Words'].map((text) => ({ text }))}
      rows={trace.lines.map(({ on, what, text }) => [{ text: longDay(on) }, { text: what }, { text }])}
    />
    {trace.changes.length === 0 ? (
      <p class="govuk-body">
        {commitment.indicators.length === 0
          ? 'No measure is linked to it.'
          : 'The measures linked to it are in no data set that you may see.'}
      </p>
    ) : (
      <>
        <Table
          stacks
          caption="The measures it is about"
          captionClasses="govuk-table__caption--m"
          firstCellIsHeader
          head={['Measure', 'When it was asked', 'Now', 'It went'].map((text) => ({ text }))}
          rows={trace.changes.map((change) => changeRow(change))}
        />
        <p class="govuk-body">What comes after a question need not come of it.</p>
      </>
    )}
  </Page>
)

const changeRow = ({ title, then, now, went }: Change) => [
  { text: title },
  { text: then ?? 'Not known' },
  { text: now ?? 'Not known yet' },
  { text: went },
]
