import type { FC } from 'hono/jsx'
import type { Change, Figure, Trace } from '../../core/governance/commitments/trace.ts'
import { kindOf } from '../../core/governance/commitments/kinds.ts'
import type { Commitment } from '../../core/governance/commitments/commitment.ts'
import { longDay } from '../../core/time/day.ts'
import { Back } from '../back.tsx'
import { Table } from '../govuk/table.tsx'
import { Page } from '../page.tsx'

export interface TracePageProps {
  readonly commitment: Commitment
  readonly trace: Trace
  /** Where its figures are from: what is published hides small numbers. */
  readonly from: 'data set' | 'published'
}

/** From a question to what came of it, and to the measures it is about: to print. */
export const TracePage: FC<TracePageProps> = ({ commitment, trace, from }) => (
  <Page
    title={`${kindOf(commitment.kind).title} ${commitment.id}: what came of it`}
    before={<Back href={`/promises/${commitment.id}`} />}
    wide
  >
    <Table
      stacks
      caption="What happened"
      captionClasses="govuk-table__caption--m"
      firstCellIsHeader
      head={['Day', 'What', 'Words'].map((text) => ({ text }))}
      rows={trace.lines.map(({ on, what, text }) => [
        { text: longDay(on) },
        { text: what },
        { text: text === '' ? 'No words' : text },
      ])}
    />
    <Measures {...{ commitment, trace, from }} />
  </Page>
)

const Measures: FC<TracePageProps> = ({ commitment: { indicators }, trace: { changes }, from }) => {
  if (changes.length === 0) return <p class="govuk-body">{noneOf(indicators.length, from)}</p>
  return (
    <>
      <Table
        stacks
        caption="The measures it is about"
        captionClasses="govuk-table__caption--m"
        firstCellIsHeader
        head={['Measure', 'When it was asked', 'When it was answered', 'Now', 'It went'].map((text) => ({
          text,
        }))}
        rows={changes.map((change) => changeRow(change))}
      />
      <p class="govuk-body">
        What comes after a question need not come of it.
        {from === 'published' && ' The figures are those of the latest published edition.'}
      </p>
    </>
  )
}

function noneOf(linked: number, from: TracePageProps['from']): string {
  if (linked === 0) return 'No measure is linked to it.'
  return from === 'published'
    ? 'Nothing is published of the measures linked to it.'
    : 'The measures linked to it are in no data set yet.'
}

const changeRow = ({ title, then, answered, now, went }: Change) => [
  { text: title },
  { text: figureWords(then) ?? 'Not known' },
  { text: figureWords(answered) ?? 'Not answered, or not known' },
  { text: figureWords(now) ?? 'Nothing newer yet' },
  { text: went },
]

/** `41%, to 31 August 2020`. */
const figureWords = (figure: Figure | undefined): string | undefined =>
  figure && `${figure.printed}, to ${longDay(figure.on)}`
