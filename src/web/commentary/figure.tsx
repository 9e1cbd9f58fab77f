import type { FC } from 'hono/jsx'
import { Details } from '../govuk/details.tsx'
import { Table } from '../govuk/table.tsx'
import { saysIn, type Measure } from './measures.ts'
import type { Words } from './said-then.ts'

/** The figure, what lies behind it, and what changed. Nothing for a theme. */
export const Figure: FC<{ measure: Measure }> = ({ measure: { entry, figure, count, trend } }) =>
  entry === undefined ? (
    <></>
  ) : (
    <section class="figure" aria-label="The figure">
      <p class="govuk-body">{entry.indicator.question}</p>
      <p class="govuk-body-l">
        <strong>{figure}</strong>
        {count !== '' && ` — ${count}`}
      </p>
      {trend && (
        <p class="govuk-body">
          {trend.shape} {trend.evidence}
        </p>
      )}
    </section>
  )

/** Rows beyond these are many: the keys of the others are found in the data set. */
const MOST_ROWS = 40

/** The tokens of the measure with what each says now. */
export const Tokens: FC<{ words: Words; about: string }> = ({ words, about }) => {
  const says = saysIn(words).get(about)
  const own = [...(says ?? [])]
  const [rows, plain] = [true, false].map((wanted) =>
    own.filter(([what]) => what.startsWith('row.') === wanted),
  )
  return (
    <Details summaryText="Tokens: let the figures say themselves">
      <p class="govuk-body">
        A token prints the figure in each edition’s own words, so that it is right in both and stays right
        when the data set is made again. One of another measure begins with its id, as in{' '}
        <code>{'{{cic-count.value}}'}</code>.
      </p>
      {says === undefined ? (
        <p class="govuk-body">A comment on a whole section names the measure in each token.</p>
      ) : (
        <Table
          caption="Tokens of this measure"
          captionClasses="govuk-table__caption--s"
          head={[{ text: 'Write' }, { text: 'It says now' }]}
          rows={[...(plain ?? []), ...(rows ?? []).slice(0, MOST_ROWS)].map(([what, text]) => [
            { text: <code>{`{{${what}}}`}</code> },
            { text },
          ])}
        />
      )}
    </Details>
  )
}
