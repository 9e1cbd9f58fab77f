import { openPdf } from '../src/files/pdf-open.ts'

/** What a reader of PDFs shows: bookmarks with the number of the page they lead to, words page by page, page numbers. */
export interface ReadBack {
  readonly bookmarks: readonly { readonly title: string; readonly page: number }[]
  readonly words: readonly string[]
  readonly labels: readonly string[]
}

/** A PDF opened by another program than made it. */
export async function readBack(pdf: Uint8Array): Promise<ReadBack> {
  // Opening it once lets the reader load without what it draws with.
  const opened = await openPdf(pdf)
  if ('fault' in opened) throw new Error(opened.fault)
  await opened.close()
  const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs')
  const task = getDocument({
    data: new Uint8Array(pdf),
    isEvalSupported: false,
    disableFontFace: true,
    verbosity: 0,
  })
  const document = await task.promise
  const words: string[] = []
  for (let number = 1; number <= document.numPages; number++) {
    const { items } = await (await document.getPage(number)).getTextContent()
    words.push(items.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : '')).join(''))
  }
  const bookmarks = []
  for (const { title, dest } of await document.getOutline()) {
    const place: unknown = typeof dest === 'string' ? (await document.getDestination(dest))?.[0] : dest?.[0]
    bookmarks.push({ title, page: (await document.getPageIndex(place as { num: number; gen: number })) + 1 })
  }
  const labels = (await document.getPageLabels()) ?? []
  await task.destroy()
  return { bookmarks, words, labels }
}
