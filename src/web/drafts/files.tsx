import type { FC } from 'hono/jsx'
import type { EditionFileAbout } from '../../store/edition-files.ts'
import { inOrder, kindOf, saySize } from '../published/file-kinds.ts'
import type { DraftView } from './view.ts'

/** The files as they are, or as they would be published, to read before anybody signs. */
export const Files: FC<{ view: DraftView }> = ({ view: { edition, files, may } }) => {
  const of = (audience: EditionFileAbout['audience']) => files.filter((file) => file.audience === audience)
  if (files.length === 0) return <></>
  return (
    <section class="part" aria-labelledby="files">
      <h2 class="govuk-heading-m" id="files">
        Files
      </h2>
      <FilesOf
        title="For the public"
        path={`/drafts/${edition.id}/public-files`}
        files={of('public')}
        none="There are none: the trial found that they would tell a small number."
      />
      {may('see-restricted-edition') && (
        <FilesOf
          title="For the board and officers"
          path={`/drafts/${edition.id}/files`}
          files={of('restricted')}
          none="There are none."
        >
          With every small number. Opening one is written to the audit.
        </FilesOf>
      )}
    </section>
  )
}

interface FilesOfProps {
  readonly title: string
  readonly path: string
  readonly files: readonly EditionFileAbout[]
  readonly none: string
  readonly children?: string
}

const FilesOf: FC<FilesOfProps> = ({ title, path, files, none, children }) => (
  <>
    <h3 class="govuk-heading-s">{title}</h3>
    {children !== undefined && <p class="govuk-body">{children}</p>}
    {files.length === 0 && <p class="govuk-body">{none}</p>}
    <ul class="govuk-list govuk-list--spaced">
      {inOrder(files).map(({ name, bytes }) => (
        <li>
          <a class="govuk-link" href={`${path}/${encodeURIComponent(name)}`}>
            {name}
          </a>{' '}
          <span class="quiet">
            ({kindOf(name).text}, {saySize(bytes)})
          </span>
        </li>
      ))}
    </ul>
  </>
)
