import { zipSync, type Zippable } from 'fflate'
import type { Fonts } from '../html/fonts.ts'
import { agendaHtml } from './agenda-html.tsx'
import { fileNameOf } from './file-name.ts'
import { sheetsOfPaper } from './sheets.ts'
import type { Edition } from './set-packs.ts'
import { typesetPack } from './typeset-pack.ts'

/** The typeface for paper and for the screen. */
export interface Typefaces {
  readonly print: readonly Uint8Array[]
  readonly screen: Fonts
}

/** All a committee system asks for, named to be uploaded: the agenda, the pack and each paper by its item. An uploaded
 *  PDF is there as it came, with what it tells those who cannot see; of an exempt paper the public's has nothing. The
 *  same edition gives the same bytes. */
export function uploadZip({ pack, pdf, ranges }: Edition, { print, screen }: Typefaces): Uint8Array {
  const mtime = dayAsStamp(pack.day)
  const files: Zippable = {
    'agenda.html': [Buffer.from(agendaHtml(pack, ranges, screen)), { mtime }],
    [packName(pack.edition)]: [pdf, { mtime, level: 0 }],
  }
  for (const item of pack.items)
    for (const [nth, paper] of item.papers.entries()) {
      if (paper.kind === 'restricted') continue
      const bytes =
        paper.kind === 'pdf' ? paper.bytes : typesetPack(sheetsOfPaper(pack, item, paper, print), print).pdf
      const exempt = paper.exempt ? 'restricted-' : ''
      const place = [item.number, ...(item.papers.length > 1 ? [String(nth + 1)] : [])]
      files[`${exempt}item-${place.map(twoFigures).join('-')}-${fileNameOf(paper.title)}.pdf`] = [
        bytes,
        { mtime, level: 0 },
      ]
    }
  return zipSync(files)
}

const twoFigures = (number: string): string => fileNameOf(number).padStart(2, '0')

const packName = (edition: 'members' | 'public'): string =>
  edition === 'members' ? 'restricted-members-pack.pdf' : 'public-reports-pack.pdf'

/** The zip's own name, `2020-11-12-corporate-parenting-board-public.zip`. */
export const zipName = ({ pack: { day, board, edition } }: Edition): string =>
  `${day}-${fileNameOf(board)}-${edition === 'members' ? 'restricted' : 'public'}.zip`

/** Noon of the meeting's day on this machine's clock, which a zip writes without saying where: the same everywhere. */
function dayAsStamp(day: string): Date {
  const [year = 1980, month = 1, date = 1] = day.split('-').map(Number)
  return new Date(year, month - 1, date, 12)
}
