import type { FC } from 'hono/jsx'
import type { PublishedEdition } from '../../store/published.ts'
import { InsetText } from '../govuk/inset-text.tsx'
import { Scroller } from '../govuk/scroller.tsx'
import { Table } from '../govuk/table.tsx'
import { Page } from '../page.tsx'
import { sayDay, sayDayOf } from '../say-when.ts'
import { standingOf } from './standing.ts'

/** Everything published, latest first. */
export const EditionsPage: FC<{ editions: readonly PublishedEdition[] }> = ({ editions }) => (
  <Page title="Editions">
    {editions.length === 0 ? (
      <InsetText text="Nothing has been published yet. Editions stay here once they are." />
    ) : (
      <>
        <p class="govuk-body">
          An edition does not change once it is published. What has to be put right comes out as a new
          version, which says what changed.
        </p>
        <Scroller label="Published editions">
          <Table
            caption="Published editions, latest first"
            captionClasses="govuk-visually-hidden"
            firstCellIsHeader
            head={[{ text: 'As at' }, { text: 'Version' }, { text: 'Published' }, { text: 'Standing' }]}
            rows={editions.map((edition, at) => [
              {
                text: (
                  <a class="govuk-link" href={`/editions/${edition.id}`}>
                    {sayDay(edition.asAt)}
                  </a>
                ),
              },
              { text: edition.version },
              { text: sayDayOf(edition.publishedAt) },
              { text: standingOf(edition, at === 0) },
            ])}
          />
        </Scroller>
      </>
    )}
  </Page>
)
