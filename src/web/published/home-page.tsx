import type { FC } from 'hono/jsx'
import type { PublishedEdition, PublishedFile } from '../../store/published.ts'
import { Button } from '../govuk/button.tsx'
import { InsetText } from '../govuk/inset-text.tsx'
import { Page } from '../page.tsx'
import { sayDay, sayDayOf } from '../say-when.ts'
import { Changes } from './changes.tsx'
import { FileList, filePath } from './file-list.tsx'
import { pageOf } from './file-kinds.ts'

interface HomeProps {
  readonly authority: string
  readonly current:
    | {
        readonly edition: PublishedEdition
        readonly files: readonly PublishedFile[]
        /** The latest version of each day before, latest first. */
        readonly earlier: readonly PublishedEdition[]
      }
    | undefined
}

/** What the council publishes, for anybody. */
export const HomePage: FC<HomeProps> = ({ authority, current }) => (
  <Page title="Children in our care">
    <p class="govuk-body-l">
      {authority} is the corporate parent of the children in its care. These are the figures that its
      Corporate Parenting Board looks at to see how well it does.
    </p>
    {current === undefined ? <NothingYet /> : <Current {...current} />}
    <h2 class="govuk-heading-m">Reading the figures</h2>
    <p class="govuk-body">
      <a class="govuk-link" href="/how-to-read">
        How to read the data
      </a>{' '}
      explains the marks, the words and what is compared with what. A number is left out where it, or another
      worked out from it, could tell something about one child.
    </p>
  </Page>
)

const NothingYet: FC = () => (
  <InsetText
    text={
      <>
        <p class="govuk-body">Nothing has been published yet.</p>
        <p class="govuk-body">
          The first edition will be here once the director of children’s services has signed it off.
        </p>
      </>
    }
  />
)

const Current: FC<NonNullable<HomeProps['current']>> = ({ edition, files, earlier }) => {
  const page = pageOf(files)
  return (
    <>
      <h2 class="govuk-heading-m">As at {sayDay(edition.asAt)}</h2>
      <p class="govuk-body">
        Published on {sayDayOf(edition.publishedAt)}
        {edition.version > 1 && `, version ${edition.version}`}.
      </p>
      {edition.changes !== null && (
        <>
          <h3 class="govuk-heading-s">What this version corrects</h3>
          <Changes changes={edition.changes} />
        </>
      )}
      {page && <Button text="Read the data set" href={filePath(edition.id, page.name)} isStartButton />}
      <h3 class="govuk-heading-s">Download</h3>
      <FileList edition={edition.id} files={files} />
      {earlier.length > 0 && (
        <>
          <h3 class="govuk-heading-s">Earlier editions</h3>
          <ul class="govuk-list">
            {earlier.map(({ id, asAt }) => (
              <li>
                <a class="govuk-link" href={`/editions/${id}`}>
                  As at {sayDay(asAt)}
                </a>
              </li>
            ))}
          </ul>
        </>
      )}
      <p class="govuk-body">
        <a class="govuk-link" href="/editions">
          All editions
        </a>
      </p>
    </>
  )
}
