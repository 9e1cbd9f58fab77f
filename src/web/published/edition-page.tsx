import type { FC } from 'hono/jsx'
import type { PublishedEdition, PublishedFile } from '../../store/published.ts'
import { Breadcrumbs } from '../govuk/breadcrumbs.tsx'
import { Button } from '../govuk/button.tsx'
import { Details } from '../govuk/details.tsx'
import { InsetText } from '../govuk/inset-text.tsx'
import { SummaryList } from '../govuk/summary-list.tsx'
import { Page } from '../page.tsx'
import { sayDay, sayDayOf } from '../say-when.ts'
import { FileList, filePath } from './file-list.tsx'
import { inOrder, pageOf } from './file-kinds.ts'

interface EditionProps {
  readonly edition: PublishedEdition
  readonly files: readonly PublishedFile[]
}

/** One published edition: what it is, what it corrected, its files. */
export const EditionPage: FC<EditionProps> = ({ edition, files }) => {
  const page = pageOf(files)
  return (
    <Page
      title={`Children in our care, ${sayDay(edition.asAt)}`}
      caption="Published edition"
      before={<Above />}
    >
      {edition.version < edition.latestVersion && (
        <InsetText
          text={`This was replaced by version ${edition.latestVersion}. It is kept as it was published.`}
        />
      )}
      <SummaryList rows={aboutIt(edition)} />
      {page && <Button text="Read the data set" href={filePath(edition.id, page.name)} isStartButton />}
      <h2 class="govuk-heading-m">Files</h2>
      <FileList edition={edition.id} files={files} />
      <Details summaryText="Check that a file is as published">
        <p class="govuk-body">
          Each file has a SHA-256 hash. Work out the hash of the file you have: if it is the same as here, so
          is the file.
        </p>
        <SummaryList
          rows={inOrder(files).map(({ name, sha256 }) => ({
            key: { text: name },
            value: { text: <code class="hash">{sha256}</code> },
          }))}
        />
      </Details>
    </Page>
  )
}

const Above: FC = () => (
  <Breadcrumbs
    items={[
      { text: 'Published data', href: '/' },
      { text: 'Editions', href: '/editions' },
    ]}
  />
)

const aboutIt = ({ asAt, version, publishedAt, changes }: PublishedEdition) => [
  { key: { text: 'As at' }, value: { text: sayDay(asAt) } },
  { key: { text: 'Version' }, value: { text: version } },
  { key: { text: 'Published' }, value: { text: sayDayOf(publishedAt) } },
  changes !== null && { key: { text: 'What this version corrects' }, value: { text: changes } },
]
