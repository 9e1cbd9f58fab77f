import type { FC } from 'hono/jsx'
import type { AskedFor, Register } from '../../core/governance/commitments/asked-for.ts'
import { answerabilities } from '../../core/governance/commitments/event.ts'
import { longDay } from '../../core/time/day.ts'
import { Back } from '../back.tsx'
import { Table } from '../govuk/table.tsx'
import { Page } from '../page.tsx'
import { measureTitle } from './business.ts'

const headings = { 'not-told': 'Not yet said whether there are data', ...answerabilities }

/** The register of requests for data. None ever leaves it. */
export const AskedForPage: FC<{ register: Register }> = ({ register: { unmet, met } }) => {
  const groups = (Object.keys(headings) as (keyof typeof headings)[]).filter((name) => unmet[name].length > 0)
  return (
    <Page title="Requests for data" before={<Back href="/promises" />} wide>
      <p class="govuk-body">
        Everything that was asked for, in the words that were used. What is not met comes back to every
        meeting.
      </p>
      {groups.length + met.length === 0 && <p class="govuk-body">Nothing has been asked for yet.</p>}
      {groups.map((name) => (
        <Requests title={headings[name]} of={unmet[name]} />
      ))}
      {met.length > 0 && <Requests title="Met" of={met} />}
    </Page>
  )
}

const Requests: FC<{ title: string; of: readonly AskedFor[] }> = ({ title, of }) => (
  <Table
    stacks
    caption={title}
    captionClasses="govuk-table__caption--m"
    firstCellIsHeader
    head={['Asked for', 'By', 'How it stands', 'Why', 'Meetings it came to'].map((text) => ({ text }))}
    rows={of.map((each) => [
      {
        text: (
          <a class="govuk-link" href={`/promises/${each.id}`}>
            {each.asked}
          </a>
        ),
      },
      { text: `${each.by}, ${longDay(each.on)}` },
      { text: each.became === undefined ? each.state : `Now a measure: ${measureTitle(each.became)}` },
      { text: each.answerability?.reason ?? '' },
      { text: each.packs },
    ])}
  />
)
