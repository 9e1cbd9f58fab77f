import type { FC } from 'hono/jsx'
import type { PublicationAbout } from '../../store/publications.ts'
import { Details } from '../govuk/details.tsx'
import { calledOut } from '../meetings/out.tsx'
import { saySize } from '../published/file-kinds.ts'
import { sayMoment } from '../say-when.ts'

interface FilesProps {
  readonly meeting: string
  readonly files: readonly PublicationAbout[]
}

/** Files of a meeting to take away, with how large each is and when it came out. */
export const Files: FC<FilesProps> = ({ meeting, files }) => (
  <ul class="govuk-list govuk-list--spaced">
    {files.map((file) => (
      <li>
        <a class="govuk-link" href={`/meetings-held/${meeting}/files/${file.id}`}>
          {calledOut(file)}
        </a>{' '}
        <span class="quiet">
          {saySize(file.size)}, {sayMoment(file.at)}
        </span>
      </li>
    ))}
  </ul>
)

/** The newest of a kind; those that went out before it can still be had. */
export const NewestFile: FC<FilesProps> = ({ meeting, files }) => {
  const newest = files.toSorted((a, b) => b.version - a.version)
  return (
    <>
      <Files meeting={meeting} files={newest.slice(0, 1)} />
      {newest.length > 1 && (
        <Details summaryText="Earlier versions">
          <Files meeting={meeting} files={newest.slice(1)} />
        </Details>
      )}
    </>
  )
}
