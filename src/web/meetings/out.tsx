import type { FC } from 'hono/jsx'
import type { PublicationAbout } from '../../store/publications.ts'
import { InsetText } from '../govuk/inset-text.tsx'
import { saySize } from '../published/file-kinds.ts'
import { sayMoment } from '../say-when.ts'
import type { MeetingView } from './view.ts'

const kinds: Readonly<Record<string, string>> = {
  agenda: 'Agenda as a page',
  pack: 'Pack, PDF',
  'papers-zip': 'All files, named for the committee system, ZIP',
  'minutes-pdf': 'Minutes, PDF',
  'decisions-pdf': 'Decisions, PDF',
}

/** What has gone out of a meeting. */
export const Out: FC<{ view: MeetingView }> = ({ view: { about, publications } }) => {
  const files = publications.filter(({ kind }) => kind in kinds)
  return (
    <section class="part" aria-labelledby="out">
      <h2 class="govuk-heading-m" id="out">
        What has gone out
      </h2>
      {files.length === 0 && <InsetText text="Nothing has gone out yet." />}
      <ul class="govuk-list govuk-list--spaced">
        {files.map((file) => (
          <li>
            <a class="govuk-link" href={`/meetings/${about.id}/files/${file.id}`}>
              {calledOut(file)}
            </a>{' '}
            <span class="quiet">
              {saySize(file.size)}, {sayMoment(file.at)}
            </span>
          </li>
        ))}
      </ul>
    </section>
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
