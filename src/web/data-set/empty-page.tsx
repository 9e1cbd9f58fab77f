import type { FC } from 'hono/jsx'
import { Button } from '../govuk/button.tsx'
import { Page } from '../page.tsx'

/** There is no data set yet: what has to be done, and by whom. */
export const EmptyPage: FC<{ mayLoad: boolean }> = ({ mayLoad }) => (
  <Page title="Data set">
    <p class="govuk-body-l">There is no data set yet.</p>
    {mayLoad ? (
      <>
        <p class="govuk-body">
          Load the return and what your partners hold. When you accept the load, every measure is worked out
          and this page shows the scorecard.
        </p>
        <Button text="Load files" href="/loads" />
      </>
    ) : (
      <p class="govuk-body">
        An analyst of the council loads the return and what partners hold, and accepts it. Then every measure
        is worked out and this page shows the scorecard.
      </p>
    )}
  </Page>
)
