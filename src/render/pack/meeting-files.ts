import { agendaHtml } from './agenda-html.tsx'
import type { Pack } from './pack.ts'
import type { Range } from './public-pack.ts'
import { setPacks, type Edition } from './set-packs.ts'
import { uploadZip, zipName, type Typefaces } from './upload-zip.ts'

/** All that is made of a meeting for one sort of reader. */
export interface MeetingFiles {
  readonly pdf: Uint8Array
  readonly agenda: string
  readonly zip: { readonly name: string; readonly bytes: Uint8Array }
  readonly ranges: readonly Range[]
  readonly pages: number
}

export interface MeetingMade {
  readonly public: MeetingFiles
  readonly members?: MeetingFiles
}

/** Packs, agendas and zips of a meeting, for the public and, where anything is exempt, for members. Throws
 *  `UnusablePaper`. */
export function makeMeetingFiles(pack: Pack, typefaces: Typefaces): MeetingMade {
  const editions = setPacks(pack, typefaces.print)
  const open = filesOf(editions.public, typefaces)
  return editions.members ? { public: open, members: filesOf(editions.members, typefaces) } : { public: open }
}

const filesOf = (edition: Edition, typefaces: Typefaces): MeetingFiles => ({
  pdf: edition.pdf,
  agenda: agendaHtml(edition.pack, edition.ranges, typefaces.screen),
  zip: { name: zipName(edition), bytes: uploadZip(edition, typefaces) },
  ranges: edition.ranges,
  pages: edition.pages,
})
