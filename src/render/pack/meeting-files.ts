import { agendaHtml } from './agenda-html.tsx'
import type { Pack } from './pack.ts'
import type { Range } from './public-pack.ts'
import { setPacks, type Edition } from './set-packs.ts'
import { sheetsOfAgenda } from './sheets.ts'
import { typesetPack } from './typeset-pack.ts'
import { namesOf, uploadZip, type AgendaFiles, type Typefaces } from './upload-zip.ts'

/** A file that is made, with the name it is sent out under. */
export interface FileMade {
  readonly name: string
  readonly bytes: Uint8Array
}

/** All that is made of a meeting for one sort of reader. */
export interface MeetingFiles {
  readonly pdf: FileMade
  readonly agenda: { readonly html: FileMade; readonly pdf: FileMade }
  readonly zip: FileMade
  readonly ranges: readonly Range[]
  /** The number on the last page. */
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

function filesOf(edition: Edition, typefaces: Typefaces): MeetingFiles {
  const { pack, pdf, ranges, pages } = edition
  const [names, audience] = [namesOf(pack), pack.edition]
  const agenda = agendaOf(edition, typefaces)
  return {
    pdf: { name: names.pack[audience], bytes: pdf },
    agenda: {
      html: { name: `${names.agenda[audience]}.html`, bytes: Buffer.from(agenda.html) },
      pdf: { name: `${names.agenda[audience]}.pdf`, bytes: agenda.pdf },
    },
    zip: { name: names.zip[audience], bytes: uploadZip(edition, agenda, typefaces) },
    ...{ ranges, pages },
  }
}

const agendaOf = ({ pack, ranges }: Edition, { print, screen }: Typefaces): AgendaFiles => ({
  html: agendaHtml(pack, ranges, screen),
  pdf: typesetPack(sheetsOfAgenda(pack, ranges, print), print).pdf,
})
