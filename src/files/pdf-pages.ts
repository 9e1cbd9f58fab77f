import { activeIn } from './pdf-active.ts'
import { openPdf, type OpenPdf } from './pdf-open.ts'

/** A page as it is seen, turned if it is turned. */
export interface PdfPage {
  /** In points. */
  readonly width: number
  readonly height: number
  /** All it says, line by line. Empty for a picture. */
  readonly words: string
}

/** A PDF that may be a paper: nothing in it acts, and everything that is seen is on its pages. */
export interface PaperPdf {
  readonly pages: readonly PdfPage[]
  /** Whether its author's program said what is a heading, a list or a table: without it, it is hard to hear. */
  readonly tagged: boolean
  /** The numbers of pages that are pictures of words, which nobody can hear or search. */
  readonly pictures: readonly number[]
}

export type PdfReading = { readonly pdf: PaperPdf } | { readonly fault: string }

/** The most a paper may be: more is a mistake, or meant to keep the machine busy. */
export const most = { bytes: 64 * 1024 * 1024, pages: 1000, letters: 5_000_000, points: 14_400 }

/** A PDF somebody uploads as a paper, read. Sentences say why it cannot be one, and what to do. Call it in a thread
 *  (`pdf-thread.ts`): what a stranger wrote may take any time. Throws nothing that is not a bug. */
export async function readPdf(bytes: Uint8Array): Promise<PdfReading> {
  if (bytes.length > most.bytes)
    return { fault: 'This PDF is larger than 64 MB. Save it with smaller pictures.' }
  if (!startsAsPdf(bytes)) return { fault: 'This is not a PDF. Save the paper as a PDF and upload that.' }
  const opened = await openPdf(bytes)
  if ('fault' in opened) return opened
  try {
    const fault = (await faultOf(opened)) ?? activeIn(bytes)
    return fault === undefined ? await pagesOf(opened) : { fault }
  } finally {
    await opened.close()
  }
}

/** The sign of a PDF, which may have a little before it. */
const startsAsPdf = (bytes: Uint8Array): boolean =>
  Buffer.from(bytes.subarray(0, 1024)).toString('latin1').includes('%PDF-')

async function faultOf({ count, describe }: OpenPdf): Promise<string | undefined> {
  if (count > most.pages)
    return `This PDF has ${count} pages, more than the ${most.pages} a paper may have. Split it into parts.`
  const { encrypted, dynamicForm, portfolio } = await describe()
  if (encrypted)
    return 'This PDF is protected. Ask its author for one without protection, or print it to a PDF.'
  if (dynamicForm || portfolio) return notPages
  return undefined
}

const notPages =
  'This PDF is a form or a collection of files, not pages to read. Open it, print it to a PDF and upload that.'

async function pagesOf({ count, pageAt, describe }: OpenPdf): Promise<PdfReading> {
  const pages: PdfPage[] = []
  let letters = 0
  for (let number = 1; number <= count; number++) {
    const page = await pageAt(number)
    if ('fault' in page) return page
    if (Math.max(page.width, page.height) > most.points || Math.min(page.width, page.height) < 1)
      return { fault: `Page ${number} of this PDF is of a size no paper has. Print it to a PDF on A4.` }
    letters += page.words.length
    if (letters > most.letters)
      return { fault: 'This PDF has more words than 1,000 pages hold. Split it into parts.' }
    pages.push(page)
  }
  const pictures = pages.flatMap(({ words }, at) => (words.trim() === '' ? [at + 1] : []))
  return { pdf: { pages, tagged: (await describe()).tagged, pictures } }
}
