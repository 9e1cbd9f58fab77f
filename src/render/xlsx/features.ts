import type { Feature, Image } from 'write-excel-file/node'
import {
  getCellAddress,
  getOrderOfSiblings,
  getSelfClosingTagMarkup,
  insertElementMarkupAccordingToOrderOfSiblings,
  sanitizeTextContent,
} from 'write-excel-file/utility'
import type { Sheet } from './sheet.ts'

type Content = Image['content']

/** Every worksheet's own file. */
export const sheetPath = 'xl/worksheets/sheet{id}.xml'

/** Links from a sheet's cells to other sheets, which write-excel-file has no option for. */
export const linksBetween = (sheets: readonly Sheet[]): Feature<Content> => ({
  files: {
    transform: {
      [sheetPath]: {
        transform: (xml, _, { sheetIndex }) => {
          const links = (sheets[sheetIndex]?.links ?? []).map(linkMarkup)
          return links.length === 0 ? xml : inserted(xml, `<hyperlinks>${links.join('')}</hyperlinks>`)
        },
      },
    },
  },
})

const linkMarkup = ({ row, to }: Sheet['links'][number]): string =>
  getSelfClosingTagMarkup('hyperlink', {
    ref: getCellAddress(row, 0),
    location: `'${to.replaceAll("'", "''")}'!A1`,
    display: to,
  })

/** Printed, a sheet is one page wide and as long as it needs. */
export const onePageWide: Feature<Content> = {
  files: {
    transform: {
      [sheetPath]: {
        transform: (xml) => inserted(xml, '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>'),
        transformElementAttributes: (tag, attributes) =>
          tag === 'pageSetup' ? { ...attributes, fitToWidth: 1, fitToHeight: 0 } : attributes,
      },
    },
  },
}

/** A worksheet's markup with some more, in the place its kind must have. */
export const inserted = (xml: string, markup: string): string =>
  insertElementMarkupAccordingToOrderOfSiblings(
    xml,
    markup,
    getOrderOfSiblings(sheetPath, 'worksheet') ?? [],
    'worksheet',
  )

/** The workbook's title and author, which a screen reader announces. */
export const titled = (title: string, author: string): Feature<Content> => ({
  files: {
    transform: {
      '[Content_Types].xml': {
        insert: () =>
          '<Override ContentType="application/vnd.openxmlformats-package.core-properties+xml" PartName="/docProps/core.xml"/>',
      },
      '_rels/.rels': {
        insert: () =>
          '<Relationship Id="rId-core-1" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" Target="docProps/core.xml"/>',
      },
    },
    write: { files: () => ({ 'docProps/core.xml': coreProperties(title, author) }) },
  },
})

const coreProperties = (title: string, author: string): string =>
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>' +
  '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/">' +
  `<dc:title>${sanitizeTextContent(title)}</dc:title><dc:creator>${sanitizeTextContent(author)}</dc:creator>` +
  '<dc:language>en-GB</dc:language></cp:coreProperties>'
