import type { FC } from 'hono/jsx'
import type { Remark } from '../../core/reports/report.ts'
import type { Previewed } from './previewed.ts'
import { Printed } from './words-drawn.tsx'

/** A comment as members and as the public will read it. */
export const Preview: FC<{ preview: Previewed }> = ({ preview: { restricted, open } }) => (
  <section aria-label="Preview">
    <h2 class="govuk-heading-m">In the restricted edition</h2>
    <Drawn remark={restricted} />
    <h2 class="govuk-heading-m">In the public edition</h2>
    {open === 'not-made' ? (
      <p class="govuk-body">
        No edition has been made of this data set yet, so it is not known which figures it hides. Each of them
        is “a small number” there, where a token says it.
      </p>
    ) : (
      <Drawn remark={open} />
    )}
  </section>
)

const Drawn: FC<{ remark: Remark | undefined }> = ({ remark }) =>
  remark === undefined ? <p class="govuk-body">Nothing is said.</p> : <Printed remark={remark} />
