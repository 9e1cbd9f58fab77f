import type { Feature, Image } from 'write-excel-file/node'
import { getCellAddress, sanitizeTextContent } from 'write-excel-file/utility'
import { inserted, sheetPath } from './features.ts'
import type { Sheet } from './sheet.ts'

/**
 * What makes sheets of one list each pleasant to work through, and write-excel-file has no option for: headings to
 * filter and sort by, headings on every printed page, and a foot that says whose eyes it is for and which page it is.
 */
export const worklists = (sheets: readonly Sheet[], foot: string): Feature<Image['content']> => ({
  files: {
    transform: {
      [sheetPath]: {
        transform: (xml, _, { sheetIndex }) => {
          const sheet = sheets[sheetIndex]
          const list = sheet && listIn(sheet)
          const filtered = list === undefined ? xml : inserted(xml, `<autoFilter ref="${list}"/>`)
          return inserted(filtered, footOf(foot))
        },
      },
      'xl/workbook.xml': {
        transform: (xml) => xml.replace('<definedNames/>', `<definedNames>${namesIn(sheets)}</definedNames>`),
      },
    },
  },
})

const footOf = (foot: string): string =>
  `<headerFooter><oddFooter>&amp;L${sanitizeTextContent(foot)}&amp;C&amp;A&amp;RPage &amp;P of &amp;N</oddFooter></headerFooter>`

/** The cells from the headings down, when there is a row of the list below them. */
function listIn({ rows, widths, frozen }: Sheet, address = getCellAddress): string | undefined {
  const last = rows.at(-1)
  if (last === undefined || last.length < widths.length) return undefined
  return `${address(frozen.rows - 1, 0)}:${address(rows.length - 1, widths.length - 1)}`
}

const fixed = (row: number, column: number): string =>
  getCellAddress(row, column).replace(/([A-Z]+)(\d+)/, '$$$1$$$2')

const namesIn = (sheets: readonly Sheet[]): string =>
  sheets
    .flatMap((sheet, at) => {
      const of = `'${sheet.name.replaceAll("'", "''")}'!`
      const list = listIn(sheet, fixed)
      const headings = `$${sheet.frozen.rows}:$${sheet.frozen.rows}`
      return [
        ...(list === undefined ? [] : [named('_FilterDatabase', at, `${of}${list}`, ' hidden="1"')]),
        named('Print_Titles', at, `${of}${headings}`),
      ]
    })
    .join('')

const named = (name: string, sheet: number, what: string, more = ''): string =>
  `<definedName name="_xlnm.${name}" localSheetId="${sheet}"${more}>${sanitizeTextContent(what)}</definedName>`
