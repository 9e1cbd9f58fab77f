import type { FC } from 'hono/jsx'
import type { ThemeSection } from '../../core/reports/report.ts'
import { differencesOf } from '../../core/words/differences.ts'
import { DataTable } from '../../render/html/data-table.tsx'
import type { SectionVersion } from '../../store/report-words.ts'
import { Differences } from '../commentary/words-drawn.tsx'
import { InsetText } from '../govuk/inset-text.tsx'
import { sayMoment } from '../say-when.ts'
import { isPlan } from './is-plan.ts'

/** What somebody else saved while this was being written. */
export const Theirs: FC<{ theirs: SectionVersion; typed: string }> = ({ theirs, typed }) => (
  <section aria-label="What was saved meanwhile">
    <InsetText
      text={
        <>
          <strong>{theirs.name ?? 'Somebody'}</strong> saved this on {sayMoment(theirs.at)}, after you had
          begun. Yours is below and is not saved yet. What is struck out is in theirs alone, what is
          underlined in yours.
        </>
      }
    />
    <Differences parts={differencesOf(theirs.markdown, typed)} />
  </section>
)

/** The tables of a part, beside which its words are written. */
export const Figures: FC<{ section: ThemeSection }> = ({ section: { id, overview, untold } }) =>
  isPlan(id) || overview.length + (untold ? 1 : 0) === 0 ? (
    <></>
  ) : (
    <section class="data-set" aria-label="Figures of this part">
      <h2>Its figures</h2>
      {[...overview, ...(untold ? [untold] : [])].map((table, at) => (
        <div class="overview">
          <DataTable
            id={`figures-${String(at)}`}
            table={table}
            linkTo={(of) => `/data-set/indicators/${of}`}
          />
        </div>
      ))}
    </section>
  )
