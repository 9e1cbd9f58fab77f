import { zipSync, type Zippable } from 'fflate'
import { RESTRICTED, uploadNames, type UploadNames } from '../../core/governance/meetings/upload-names.ts'
import { day } from '../../core/time/day.ts'
import type { Fonts } from '../html/fonts.ts'
import type { PackToSet, PaperToSet } from './public-pack.ts'
import { sheetsOfPaper } from './sheets.ts'
import type { Edition } from './set-packs.ts'
import { typesetPack } from './typeset-pack.ts'

/** The typeface for paper and for the screen. */
export interface Typefaces {
  readonly print: readonly Uint8Array[]
  readonly screen: Fonts
}

/** The agenda as a page and to print. */
export interface AgendaFiles {
  readonly html: string
  readonly pdf: Uint8Array
}

/** What a pack’s files are called. */
export const namesOf = ({ board, day: on, begins, supplement, items }: PackToSet): UploadNames =>
  uploadNames(
    { board, on: day(on), begins, ...(supplement === undefined ? {} : { supplement: supplement.number }) },
    items.map(({ number, title, papers }) => ({
      ...{ number, title },
      papers: papers.map((paper) => ({ id: paper.id, title: paper.title, restricted: isRestricted(paper) })),
    })),
  )

const isRestricted = (paper: PaperToSet): boolean => paper.kind === 'restricted' || paper.exempt !== undefined

/** All that a committee system asks for, named to be uploaded: the agenda, the pack and each paper by its item. An uploaded
 *  PDF is there as it came, with what it tells those who cannot see. The public’s has nothing of an exempt paper; the
 *  members’ has nothing else, in a folder that says so. The same edition gives the same bytes. */
export function uploadZip(edition: Edition, agenda: AgendaFiles, { print }: Typefaces): Uint8Array {
  const { pack, pdf } = edition
  const { edition: audience, supplement } = pack
  const names = namesOf(pack)
  const folder = audience === 'members' ? `${RESTRICTED}/` : ''
  const mtime = dayAsStamp(pack.day)
  const files: Zippable = {}
  const put = (name: string, bytes: Uint8Array, level: 0 | 6): void => {
    files[folder + name] = [bytes, { mtime, level }]
  }
  if (supplement === undefined) {
    put(`${names.agenda[audience]}.html`, Buffer.from(agenda.html), 6)
    put(`${names.agenda[audience]}.pdf`, agenda.pdf, 0)
  }
  put(names.pack[audience], pdf, 0)
  for (const item of pack.items)
    for (const paper of item.papers) {
      if (isRestricted(paper) !== (audience === 'members') || paper.kind === 'restricted') continue
      const own =
        paper.kind === 'pdf' ? paper.bytes : typesetPack(sheetsOfPaper(pack, item, paper, print), print).pdf
      put(names.papers.get(paper.id) ?? '', own, 0)
    }
  return zipSync(files)
}

/** Noon of the meeting's day on this machine's clock, which a zip writes without saying where: the same everywhere. */
function dayAsStamp(day: string): Date {
  const [year = 1980, month = 1, date = 1] = day.split('-').map(Number)
  return new Date(year, month - 1, date, 12)
}
