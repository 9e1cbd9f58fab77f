import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import type { PdfPage } from './pdf-pages.ts'

/** A PDF that could be opened. Close it when done. */
export interface OpenPdf {
  readonly count: number
  readonly describe: () => Promise<{
    readonly encrypted: boolean
    readonly dynamicForm: boolean
    readonly portfolio: boolean
    readonly tagged: boolean
  }>
  readonly pageAt: (number: number) => Promise<PdfPage | { readonly fault: string }>
  readonly close: () => Promise<void>
}

/** Opens a PDF to be read, not drawn: no script of it runs, no font is loaded, nothing is fetched. */
export async function openPdf(bytes: Uint8Array): Promise<OpenPdf | { readonly fault: string }> {
  const { getDocument } = await reader()
  // The reader takes what it is given for its own.
  const task = getDocument({
    data: new Uint8Array(bytes),
    isEvalSupported: false,
    disableFontFace: true,
    verbosity: 0,
  })
  try {
    const document = await task.promise
    if (document.numPages === 0) return { fault: 'This PDF has no pages. Save the paper as a PDF again.' }
    return opened(document, () => task.destroy())
  } catch (error) {
    await task.destroy()
    return { fault: isLocked(error) ? locked : damaged }
  }
}

const locked = 'This PDF needs a password. Ask its author for one without, or open it and print it to a PDF.'
const damaged = 'This PDF is damaged and cannot be read. Save the paper as a PDF again and upload that.'

const isLocked = (error: unknown): boolean => error instanceof Error && error.name === 'PasswordException'

/** The reader asks on loading for what it draws with. Nothing is drawn here: stand-ins keep a drawing library out. */
async function reader() {
  for (const name of ['DOMMatrix', 'ImageData', 'Path2D'])
    if (!(name in globalThis)) Object.defineProperty(globalThis, name, { value: Object, configurable: true })
  return import('pdfjs-dist/legacy/build/pdf.mjs')
}

const opened = (document: PDFDocumentProxy, close: () => Promise<void>): OpenPdf => ({
  count: document.numPages,
  describe: () => described(document),
  pageAt: async (number) => {
    try {
      return await read(await document.getPage(number), number)
    } catch {
      return {
        fault: `Page ${number} of this PDF is damaged. Save the paper as a PDF again and upload that.`,
      }
    }
  },
  close,
})

async function described(document: PDFDocumentProxy) {
  const said = new Map<string, unknown>(Object.entries((await document.getMetadata()).info))
  const mark = await document.getMarkInfo()
  return {
    encrypted: Boolean(said.get('EncryptFilterName')),
    dynamicForm: Boolean(said.get('IsXFAPresent')),
    portfolio: Boolean(said.get('IsCollectionPresent')),
    tagged: mark?.Marked === true,
  }
}

async function read(page: PDFPageProxy, number: number): Promise<PdfPage | { fault: string }> {
  const added = (await page.getAnnotations()) as Annotation[]
  if (added.some(isSeen)) return { fault: notOnThePage(number) }
  const { width, height } = page.getViewport({ scale: 1 })
  const { items } = await page.getTextContent()
  const words = items.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : '')).join('')
  page.cleanup()
  return { width, height, words }
}

interface Annotation {
  readonly subtype?: string
  readonly hasAppearance?: boolean
  readonly fieldValue?: unknown
}

/** Comments, stamps and fields that are filled in lie over a page and are no part of it: they would be lost, or read by
 *  people they were not written for. A link is neither. */
const isSeen = ({ subtype, hasAppearance, fieldValue }: Annotation): boolean =>
  subtype === 'Widget' ? hasAppearance === true || Boolean(fieldValue) : subtype !== 'Link'

const notOnThePage = (number: number): string =>
  `Page ${number} of this PDF has comments, stamps or form fields laid over it. Take out what is not for the board, print it to a PDF and upload that.`
