import type { Child, FC } from 'hono/jsx'
import type { Gate } from '../../core/reports/publication/gate.ts'
import type { FormError } from '../form-error.ts'
import { InsetText } from '../govuk/inset-text.tsx'
import { SummaryList } from '../govuk/summary-list.tsx'
import { Before, Disclosure, Statuses, Uncommented, Words } from './gate-parts.tsx'
import { Sentences } from './sentences.tsx'
import type { DraftView } from './view.ts'

interface GateProps {
  readonly view: DraftView
  readonly gate: Gate
  readonly errors: readonly FormError[]
  readonly typed: string
}

/** What the trial found: what stands in the way, and what whoever signs should know. */
export const GateFound: FC<GateProps> = ({ view, gate, errors, typed }) => {
  const { edition, files } = view
  const report = files.find(({ name }) => name === 'disclosure-report.html')
  const attacked = report && `/drafts/${edition.id}/files/${report.name}`
  // Who may not write comments is not led to where they are written.
  const asAt = view.may('write-commentary') ? edition.asAt : undefined
  return (
    <section class="part" aria-labelledby="gate">
      <h2 class="govuk-heading-m" id="gate">
        What the trial found
      </h2>
      {view.since.length > 0 && (
        <InsetText text="This is how it stood then. It has to be tried again before anybody can sign it off." />
      )}
      <SummaryList
        classes="gate"
        rows={[
          row('Small numbers', <Disclosure gate={gate.disclosure} attacked={attacked} asAt={edition.asAt} />),
          row('Comments', <Words gate={gate.words} />),
          row('Measures without a comment', <Uncommented gate={gate} asAt={asAt} />),
          row('Figures that are not final', <Statuses gate={gate} asAt={edition.asAt} />),
          row('Held against earlier editions', <Before gate={gate} />),
        ]}
      />
      <Sentences view={view} words={gate.words} errors={errors} typed={typed} />
    </section>
  )
}

const row = (text: string, value: Child) => ({ key: { text }, value: { text: value } })
