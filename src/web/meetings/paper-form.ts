import { createHash } from 'node:crypto'
import { readPdfInThread } from '../../files/pdf-thread.ts'
import type { PaperKind } from '../../core/governance/meetings/paper.ts'
import { pagesOfText } from '../../preparing/pack-pages.ts'
import type { PaperContent } from '../../store/papers.ts'
import type { Read } from '../form-error.ts'
import { reading } from './read.ts'

/** A paper as it is handed in. */
export interface PaperRead {
  readonly title: string
  readonly item: string
  readonly kind: PaperKind
  readonly isExempt: boolean
  readonly content: PaperContent
  readonly pages: number
  readonly sha256: string
}

/** What was made for a paper elsewhere in Hearth: an edition, earlier minutes. */
export interface Ready {
  readonly kind: PaperKind
  readonly bytes?: Uint8Array
  readonly markdown?: string
}

/** A paper uploaded, written here or taken from elsewhere in Hearth: just one of them. */
export async function readPaper(form: FormData, ready: Ready | undefined): Promise<Read<PaperRead>> {
  const typed = reading(form)
  const title = typed.needed('title', 'Write the title of the paper')
  const item = typed.needed('item', 'Choose the item it belongs to')
  const file = form.get('file')
  const uploaded =
    file instanceof File && file.size > 0 ? new Uint8Array(await file.arrayBuffer()) : undefined
  const written = typed.text('markdown')
  const given = [uploaded, written || undefined, ready].filter((each) => each !== undefined)
  if (given.length !== 1)
    typed.errors.push({
      field: 'file',
      text: 'Choose a PDF, or write the report here, or take one from the list: just one of them',
    })
  if (typed.errors.length > 0) return { errors: typed.errors }
  const head = { title, item, isExempt: form.get('exempt') === 'yes' }
  const bytes = uploaded ?? ready?.bytes
  const markdown = ready?.markdown ?? written
  return bytes === undefined
    ? { value: { ...head, kind: ready?.kind ?? 'markdown', ...(await ofText(title, markdown)) } }
    : ofPdf(bytes, { ...head, kind: ready?.kind ?? 'pdf' })
}

async function ofText(title: string, markdown: string) {
  const pages = await pagesOfText(title, markdown)
  return { content: { markdown }, pages, sha256: hashOf(Buffer.from(markdown)) }
}

async function ofPdf(
  bytes: Uint8Array,
  head: Pick<PaperRead, 'title' | 'item' | 'kind' | 'isExempt'>,
): Promise<Read<PaperRead>> {
  const found = await readPdfInThread(bytes)
  if ('fault' in found) return { errors: [{ field: 'file', text: found.fault }] }
  const layout = found.pdf.pages
  return { value: { ...head, content: { bytes, layout }, pages: layout.length, sha256: hashOf(bytes) } }
}

/** The mark of what a paper says. */
export const hashOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')
