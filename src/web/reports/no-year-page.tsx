import type { FC } from 'hono/jsx'
import { Back } from '../back.tsx'
import { Page } from '../page.tsx'

/** There is no whole year to report on yet: what has to be done. */
export const NoYearPage: FC = () => (
  <Page title="Annual report of the reviewing service" before={<Back href="/reports" />}>
    <p class="govuk-body">
      The report is of a financial year. Once a load is accepted for 31 March, its figures stand here part by
      part, each with room for your words.
    </p>
  </Page>
)
