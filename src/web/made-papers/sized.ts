import { createHash } from 'node:crypto'
import { refuse, type Refused } from '../../core/governance/refused.ts'
import { readPdfInThread } from '../../files/pdf-thread.ts'
import { pagesOfText } from '../../preparing/pack-pages.ts'
import type { PaperContent } from '../../store/papers.ts'
import type { MadeContent } from './content.ts'

/** A made paper with its pages counted, ready to be kept. */
export interface Sized {
  readonly content: PaperContent
  readonly pages: number
  readonly sha256: string
}

/** Counts the pages of a made paper, in threads of their own: no transaction waits for it. */
export async function sized(title: string, content: MadeContent): Promise<Sized | Refused> {
  const sha256 = markOf(content)
  if ('markdown' in content) return { content, sha256, pages: await pagesOfText(title, content.markdown) }
  const read = await readPdfInThread(content.bytes)
  if ('fault' in read) return refuse(read.fault)
  const layout = read.pdf.pages
  return { content: { bytes: content.bytes, layout }, sha256, pages: layout.length }
}

/** The mark of what a paper says: the same while it says the same. */
export const markOf = (content: MadeContent): string =>
  createHash('sha256')
    .update('markdown' in content ? content.markdown : content.bytes)
    .digest('hex')
