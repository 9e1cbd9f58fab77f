import { printableWith } from '../pdf/printable.ts'
import type { UploadedPage } from './pack.ts'
import type { ItemToSet, PackToSet, PaperToSet, Range } from './public-pack.ts'

/** The pack as the JSON it is set from, and the PDFs whose pages it takes over, by the name the JSON gives them. */
export interface Sheets {
  readonly json: string
  readonly files: readonly { readonly name: string; readonly bytes: Uint8Array }[]
}

/** `lasts` are the last pages of restricted papers, which only the members' pack can tell. */
export function sheetsOf(pack: PackToSet, fonts: readonly Uint8Array[], lasts: readonly Range[]): Sheets {
  const files: { name: string; bytes: Uint8Array }[] = []
  const last = new Map(lasts.map(({ id, to }) => [id, to]))
  const items = pack.items.map((item) => ({
    ...item,
    papers: item.papers.map((paper) => sheetOf(paper, last.get(paper.id), files)),
  }))
  return {
    json: jsonOf({ ...pack, ...{ items, known: [], alone: false, title: titleOf(pack) } }, fonts),
    files,
  }
}

/** One paper without front sheet and agenda. */
export function sheetsOfPaper(
  pack: PackToSet,
  item: ItemToSet,
  paper: PaperToSet,
  fonts: readonly Uint8Array[],
): Sheets {
  const files: { name: string; bytes: Uint8Array }[] = []
  const items = [{ ...item, papers: [{ ...sheetOf(paper, undefined, files), firstPage: undefined }] }]
  return {
    json: jsonOf(
      { ...pack, ...{ items, known: [], rightHand: false, alone: true, title: paper.title } },
      fonts,
    ),
    files,
  }
}

/** The front sheet and the agenda by themselves, with the page numbers of the pack. */
export function sheetsOfAgenda(
  pack: PackToSet,
  ranges: readonly Range[],
  fonts: readonly Uint8Array[],
): Sheets {
  const items = pack.items.map((item) => ({ ...item, papers: item.papers.map(lineOf) }))
  const title = `Agenda, ${pack.board}, ${pack.front.date}`
  const about = { items, known: ranges, rightHand: false, alone: false, agendaOnly: true, title }
  return { json: jsonOf({ ...pack, ...about }, fonts), files: [] }
}

/** A paper as its line in the agenda. */
const lineOf = (paper: PaperToSet) => {
  const { id, title, kind } = paper
  const { mark, exempt } = kind === 'restricted' ? {} : paper
  return { id, title, kind, ...(mark === undefined ? {} : { mark }), ...(exempt && { exempt }) }
}

function jsonOf(pack: Pick<PackToSet, 'madeAt'> & object, fonts: readonly Uint8Array[]): string {
  const printable = printableWith(fonts)
  return JSON.stringify({ ...pack, date: dateOf(pack.madeAt) }, (_, value: unknown) =>
    typeof value === 'string' ? printable(value) : value,
  )
}

const titleOf = ({ board, front, edition, supplement }: PackToSet): string => {
  const of = supplement === undefined ? '' : `supplement ${supplement.number}, `
  return `${board}, ${front.date}: ${of}${edition === 'members' ? 'members’ pack' : 'public reports pack'}`
}

function sheetOf(
  paper: PaperToSet,
  lastPage: number | undefined,
  files: { name: string; bytes: Uint8Array }[],
) {
  if (paper.kind === 'restricted') return { ...paper, lastPage }
  if (paper.kind === 'text') return paper
  const { bytes, pages, ...rest } = paper
  const file = `paper-${files.length + 1}.pdf`
  files.push({ name: file, bytes })
  return { ...rest, file, pages: pages.map((page, at) => fitted(page, at, pages.length, paper.title)) }
}

/** Millimetres of A4, and what is kept of it for the running head and foot and at the sides. */
const paper = { short: 210, long: 297, head: 11, foot: 14, side: 7 }

/** A page on A4, upright or lying, as large as it fits between head and foot. */
function fitted({ width, height, words }: UploadedPage, at: number, of: number, title: string) {
  const [across, down] = width > height ? [paper.long, paper.short] : [paper.short, paper.long]
  const scale = Math.min((across - 2 * paper.side) / width, (down - paper.head - paper.foot) / height)
  const spoken = `Page ${at + 1} of ${of} of ${title}`
  return {
    paper: [across, down],
    size: [width * scale, height * scale],
    alt: words.trim() === '' ? `${spoken}: a picture without words` : `${spoken}: ${words.trim()}`,
  }
}

/** An instant as the setting takes it. */
export function dateOf(instant: string) {
  const at = new Date(instant)
  return {
    year: at.getUTCFullYear(),
    month: at.getUTCMonth() + 1,
    day: at.getUTCDate(),
    hour: at.getUTCHours(),
    minute: at.getUTCMinutes(),
    second: at.getUTCSeconds(),
  }
}
