import type { FC } from 'hono/jsx'
import type { ThemeSection } from '../../core/reports/report.ts'
import { figuresOf } from '../../core/reports/figures-told.ts'
import { required } from '../../core/reports/iro/required.ts'
import { Details } from '../govuk/details.tsx'
import { Table } from '../govuk/table.tsx'
import type { IroView } from './iro-view.ts'

/** Tokens of each measure that are shown: more are found in the data set. */
const EACH = 6

/** The tokens of the measures that a part is made of, with what each says. */
export const TokensOf: FC<{ section: ThemeSection; view: IroView }> = ({ section, view: { kept } }) => {
  const part = required.find(({ id }) => id === section.id)
  const ids = new Set([part?.charts, part?.measures, part?.rows].flatMap((each) => each ?? []))
  const figures = kept.once('figures', () => figuresOf(kept.set))
  const rows = figures.indicators
    .filter(({ id }) => ids.has(id))
    .flatMap(({ id, says }) => [...says].slice(0, EACH).map(([what, text]) => [`{{${id}.${what}}}`, text]))
  if (rows.length === 0) return <></>
  return (
    <Details summaryText="Tokens: let the figures say themselves">
      <Table
        stacks
        caption="Tokens of this part’s measures"
        captionClasses="govuk-table__caption--s"
        head={[{ text: 'Write' }, { text: 'It says now' }]}
        rows={rows.map(([what, text]) => [{ text: <code>{what}</code> }, { text }])}
      />
    </Details>
  )
}
