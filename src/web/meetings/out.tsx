import type { FC } from 'hono/jsx'
import type { PublicationAbout } from '../../store/publications.ts'
import { InsetText } from '../govuk/inset-text.tsx'
import { saySize } from '../published/file-kinds.ts'
import { sayMoment } from '../say-when.ts'
import { supplementsAmong } from './supplements-out.ts'
import type { MeetingView } from './view.ts'

const kinds: Readonly<Record<string, string>> = {
  agenda: 'Agenda as a page',
  'agenda-pdf': 'Agenda, PDF',
  pack: 'Pack, PDF',
  'papers-zip': 'All files, ZIP',
  'minutes-pdf': 'Minutes, PDF',
  'decisions-pdf': 'Decisions, PDF',
}

/** What has gone out of a meeting. */
export const Out: FC<{ view: MeetingView }> = ({ view: { about, publications } }) => {
  const files = inOrder(publications.filter(({ kind }) => kind in kinds))
  const address = (file: PublicationAbout) => `/meetings/${about.id}/files/${file.id}`
  return (
    <section class="part" aria-labelledby="out">
      <h2 class="govuk-heading-m" id="out">
        What has gone out
      </h2>
      {files.length === 0 && <InsetText text="Nothing has gone out yet." />}
      <FileList files={files.filter(({ supplement }) => supplement === 0)} address={address} />
      <Supplements files={files} address={address} />
    </section>
  )
}

interface FilesOut {
  readonly files: readonly PublicationAbout[]
  readonly address: (file: PublicationAbout) => string
}

/** Each supplement with the day it went out, why its papers were late, and its files. */
export const Supplements: FC<FilesOut> = ({ files, address }) => (
  <>
    {supplementsAmong(files).map(({ number, at, why, files: own }) => (
      <>
        <h3 class="govuk-heading-s">Supplement {number}</h3>
        <p class="govuk-body">
          Sent out on {sayMoment(at)}.{why !== null && ` Why it is late: ${why}`}
        </p>
        <FileList files={inOrder(own)} address={address} />
      </>
    ))}
  </>
)

const FileList: FC<FilesOut> = ({ files, address }) =>
  files.length === 0 ? (
    <></>
  ) : (
    <ul class="govuk-list govuk-list--spaced">
      {files.map((file) => (
        <li>
          <a class="govuk-link" href={address(file)}>
            {calledOut(file)}
          </a>{' '}
          <span class="quiet">
            {saySize(file.size)}, {sayMoment(file.at)}
          </span>
        </li>
      ))}
    </ul>
  )

/** Agendas first, for everybody before for members, the older version first. */
export const inOrder = (files: readonly PublicationAbout[]): PublicationAbout[] => {
  const place = Object.keys(kinds)
  const audience = (one: PublicationAbout): number => (one.audience === 'members' ? 1 : 0)
  return files.toSorted(
    (a, b) =>
      audience(a) - audience(b) || a.version - b.version || place.indexOf(a.kind) - place.indexOf(b.kind),
  )
}

/** A file in words, which tell it apart from the others of its meeting. */
export const calledOut = ({ kind, audience, supplement, version }: PublicationAbout): string =>
  [
    audience === 'members' ? 'Members only: ' : '',
    supplement > 0 ? `Supplement ${supplement}: ` : '',
    kinds[kind] ?? kind,
    version > 1 ? ` (version ${version})` : '',
  ].join('')
