import type { Child, FC } from 'hono/jsx'
import type { Edition } from '../../store/editions.ts'
import { Button } from '../govuk/button.tsx'
import { InsetText } from '../govuk/inset-text.tsx'
import { Scroller } from '../govuk/scroller.tsx'
import { Table } from '../govuk/table.tsx'
import { Tag } from '../govuk/tag.tsx'
import { Page } from '../page.tsx'
import { sayDay, sayDayOf } from '../say-when.ts'
import { stateWords } from './words.ts'

interface ListProps {
  readonly editions: readonly Edition[]
  readonly notice?: Child
  readonly seesDrafts: boolean
  readonly mayBegin: boolean
}

/** Editions as the board has them: those on their way, and those that are out. */
export const ListPage: FC<ListProps> = ({ editions, notice, seesDrafts, mayBegin }) => {
  const out = editions.filter(({ state }) => state === 'published')
  const making = editions.filter(({ state }) => state !== 'published')
  return (
    <Page title="Board editions" notice={notice}>
      <p class="govuk-body">
        An edition is a data set made ready for the board, with all its numbers, and for the public, with
        small numbers hidden. It is tried, signed off by the director, and published.
      </p>
      {mayBegin && <Button text="Begin a draft" href="/drafts/new" />}
      {seesDrafts && <Making editions={making} mayBegin={mayBegin} />}
      <h2 class="govuk-heading-m">Published</h2>
      {out.length === 0 ? (
        <InsetText text="Nothing has been published yet. Editions stay here once they are." />
      ) : (
        <Editions label="Published editions" editions={out} />
      )}
    </Page>
  )
}

const Making: FC<{ editions: readonly Edition[]; mayBegin: boolean }> = ({ editions, mayBegin }) => (
  <>
    <h2 class="govuk-heading-m">On their way</h2>
    {editions.length === 0 ? (
      <InsetText
        text={
          mayBegin
            ? 'There is no draft. Begin one of a data set once its comments are written.'
            : 'There is no draft. An analyst or the director begins one.'
        }
      />
    ) : (
      <Editions label="Editions on their way" editions={editions} />
    )}
  </>
)

const Editions: FC<{ label: string; editions: readonly Edition[] }> = ({ label, editions }) => (
  <Scroller label={label}>
    <Table
      caption={label}
      captionClasses="govuk-visually-hidden"
      firstCellIsHeader
      head={[{ text: 'As at' }, { text: 'Version', format: 'numeric' }, { text: 'State' }, { text: 'Since' }]}
      rows={editions.map((edition) => [
        {
          text: (
            <a class="govuk-link" href={`/drafts/${edition.id}`}>
              {sayDay(edition.asAt)}
              <span class="govuk-visually-hidden">, version {edition.version}</span>
            </a>
          ),
        },
        { text: edition.version, format: 'numeric' },
        { text: <Tag {...stateWords[edition.state]} /> },
        { text: sayDayOf(edition.publishedAt ?? edition.signedAt ?? edition.at) },
      ])}
    />
  </Scroller>
)
