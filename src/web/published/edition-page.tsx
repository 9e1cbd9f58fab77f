import type { FC } from 'hono/jsx'
import type { PublishedEdition, PublishedFile } from '../../store/published.ts'
import { Breadcrumbs } from '../govuk/breadcrumbs.tsx'
import { Button } from '../govuk/button.tsx'
import { Details } from '../govuk/details.tsx'
import { InsetText } from '../govuk/inset-text.tsx'
import { SummaryList } from '../govuk/summary-list.tsx'
import { Page } from '../page.tsx'
import { sayDay, sayDayOf } from '../say-when.ts'
import { Changes } from './changes.tsx'
import { FileList, filePath } from './file-list.tsx'
import { inOrder, pageOf } from './file-kinds.ts'

interface EditionProps {
  readonly edition: PublishedEdition
  readonly files: readonly PublishedFile[]
  /** Everything published of the same day, the latest version first. */
  readonly versions: readonly PublishedEdition[]
}

/** One published edition: what it is, what it corrected, its files. */
export const EditionPage: FC<EditionProps> = ({ edition, files, versions }) => {
  const page = pageOf(files)
  const [latest] = versions
  const replaced = versions.find(({ version }) => version < edition.version)
  return (
    <Page
      title={`Children in our care, ${sayDay(edition.asAt)}`}
      caption="Published edition"
      before={<Above />}
    >
      {latest && edition.version < latest.version && (
        <InsetText
          text={
            <>
              This was replaced by{' '}
              <a class="govuk-link" href={`/editions/${latest.id}`}>
                version {latest.version}
              </a>
              . It is kept as it was published.
            </>
          }
        />
      )}
      <SummaryList rows={aboutIt(edition, replaced)} />
      {page && <Button text="Read the data set" href={filePath(edition.id, page.name)} isStartButton />}
      {edition.changes !== null && (
        <>
          <h2 class="govuk-heading-m">What this version corrects</h2>
          <Changes changes={edition.changes} />
        </>
      )}
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

const aboutIt = (
  { asAt, version, publishedAt }: PublishedEdition,
  replaced: PublishedEdition | undefined,
) => [
  { key: { text: 'As at' }, value: { text: sayDay(asAt) } },
  { key: { text: 'Version' }, value: { text: version } },
  { key: { text: 'Published' }, value: { text: sayDayOf(publishedAt) } },
  replaced && {
    key: { text: 'Replaces' },
    value: {
      text: (
        <a class="govuk-link" href={`/editions/${replaced.id}`}>
          Version {replaced.version}, published on {sayDayOf(replaced.publishedAt)}
        </a>
      ),
    },
  },
]
