import type { FC } from 'hono/jsx'
import type { Remark } from '../../core/reports/report.ts'
import type { Part } from '../../core/words/differences.ts'
import type { Passage, Run } from '../../core/words/markdown.ts'
import { SummaryList } from '../govuk/summary-list.tsx'

/** A comment as it is printed: prose, then cause, action, owner and date. Every word is text, whatever was typed. */
export const Printed: FC<{ remark: Remark }> = ({ remark: { passages, fields, by } }) => (
  <div class="printed">
    {passages.map((passage) => (
      <Prose passage={passage} />
    ))}
    <SummaryList
      classes="govuk-summary-list--no-border"
      rows={fields.map(({ label, runs }) => ({
        key: { text: label },
        value: { text: <Runs runs={runs} /> },
      }))}
    />
    {by !== '' && <p class="govuk-body-s">{by}</p>}
  </div>
)

const Prose: FC<{ passage: Passage }> = ({ passage }) =>
  passage.kind === 'paragraph' ? (
    <p class="govuk-body">
      <Runs runs={passage.runs} />
    </p>
  ) : (
    <ul class="govuk-list govuk-list--bullet">
      {passage.items.map((runs) => (
        <li>
          <Runs runs={runs} />
        </li>
      ))}
    </ul>
  )

const Runs: FC<{ runs: readonly Run[] }> = ({ runs }) => <>{runs.map(drawn)}</>

function drawn({ text, as }: Run) {
  switch (as) {
    case 'plain':
      return text
    case 'strong':
      return <strong>{text}</strong>
    case 'emphasis':
      return <em>{text}</em>
    case 'unknown':
      return <mark>{text}</mark>
  }
}

/** What was taken out and what was put in, marked by line as well as by colour, and said to who listens. */
export const Differences: FC<{ parts: readonly Part[] }> = ({ parts }) => (
  <p class="govuk-body differences">
    {parts.map(({ text, as }) =>
      as === 'same' ? (
        text
      ) : as === 'added' ? (
        <ins>
          <span class="govuk-visually-hidden">Put in: </span>
          {text}
        </ins>
      ) : (
        <del>
          <span class="govuk-visually-hidden">Taken out: </span>
          {text}
        </del>
      ),
    )}
  </p>
)

/** The plain words of a comment, cut short at a word. */
export function beginningOf({ passages }: Remark, most = 180): string {
  const text = passages
    .flatMap((passage) => (passage.kind === 'paragraph' ? [passage.runs] : passage.items))
    .map((runs) => runs.map((run) => run.text).join(''))
    .join(' ')
  return text.length <= most ? text : `${text.slice(0, text.lastIndexOf(' ', most))} …`
}
