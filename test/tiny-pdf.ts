/** A PDF of one page, written by hand so that anything may be in it. `catalog`, `page` and `objects` (numbered from 6)
 *  are added as they stand. */
export function tinyPdf({
  words = 'Words on the page',
  catalog = '',
  page = '',
  objects = [],
}: Tiny = {}): Buffer {
  const drawing = `BT /F 24 Tf 72 700 Td (${words}) Tj ET`
  return fileOf([
    `<</Type/Catalog/Pages 2 0 R${catalog}>>`,
    '<</Type/Pages/Kids[3 0 R]/Count 1>>',
    `<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F 5 0 R>>>>${page}>>`,
    streamOf('', drawing),
    '<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>',
    ...objects,
  ])
}

interface Tiny {
  readonly words?: string
  readonly catalog?: string
  readonly page?: string
  readonly objects?: readonly string[]
}

/** A stream with more in its dictionary. */
export const streamOf = (more: string, body: string): string =>
  `<<${more}/Length ${body.length}>>\nstream\n${body}\nendstream`

function fileOf(objects: readonly string[]): Buffer {
  let text = '%PDF-1.7\n'
  const places = objects.map((object, at) => {
    const place = text.length
    text += `${at + 1} 0 obj\n${object}\nendobj\n`
    return `${String(place).padStart(10, '0')} 00000 n \n`
  })
  const table = `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${places.join('')}`
  const trailer = `trailer\n<</Root 1 0 R/Size ${objects.length + 1}>>\nstartxref\n${text.length}\n%%EOF\n`
  return Buffer.from(text + table + trailer, 'latin1')
}

/** A PDF with a page for each of these words. */
export function pdfOfPages(pages: readonly string[]): Buffer {
  const first = 4
  const kids = pages.map((_, at) => `${first + 2 * at} 0 R`).join(' ')
  return fileOf([
    '<</Type/Catalog/Pages 2 0 R>>',
    `<</Type/Pages/Kids[${kids}]/Count ${pages.length}>>`,
    '<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>',
    ...pages.flatMap((words, at) => [
      `<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents ${first + 2 * at + 1} 0 R/Resources<</Font<</F 3 0 R>>>>>>`,
      streamOf('', `BT /F 24 Tf 72 700 Td (${words}) Tj ET`),
    ]),
  ])
}
