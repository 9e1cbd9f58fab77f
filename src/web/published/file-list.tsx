import type { FC } from 'hono/jsx'
import type { PublishedFile } from '../../store/published.ts'
import { inOrder, kindOf, saySize } from './file-kinds.ts'

/** Where a file of a published edition is found. */
export const filePath = (edition: string, name: string): string =>
  `/editions/${edition}/files/${encodeURIComponent(name)}`

/** The files of an edition, each with what it is and how large. */
export const FileList: FC<{ edition: string; files: readonly PublishedFile[] }> = ({ edition, files }) => (
  <ul class="govuk-list govuk-list--spaced">
    {inOrder(files).map(({ name, bytes }) => (
      <li>
        <a class="govuk-link" href={filePath(edition, name)}>
          {name}
        </a>{' '}
        <span class="quiet">
          ({kindOf(name).text}, {saySize(bytes)})
        </span>
      </li>
    ))}
  </ul>
)
