import { aList, aListed } from '../annex-a.ts'
import { aBook, aSheet, bytesOf, withPart } from './book.ts'
import { cellsOf, checksCsv, episodeHeadings, episodes, episodesCsv, kid, type Spoilt } from './spoilt.ts'

const path = '2020-21/book.xlsx'
const listPath = '2020-05-31/annex a.xlsx'
const rows = cellsOf(episodesCsv())
const plain = () => aBook({ Episodes: rows })
const book = (
  name: string,
  bytes: Spoilt['bytes'],
  more: Omit<Spoilt, 'name' | 'path' | 'bytes'>,
): Spoilt => ({
  name,
  path,
  bytes,
  ...more,
})
const aListBook = (...spoilt: Parameters<typeof book>): Spoilt => ({ ...book(...spoilt), path: listPath })
const serial = 43_952 // 1 May 2020

/** Episodes with a cell of the first row changed. */
function changed(change: (sheet: ReturnType<typeof aSheet>) => void) {
  const sheet = aSheet(rows)
  change(sheet)
  return aBook({ Episodes: sheet })
}

const list = (cells: Parameters<typeof aListed>[1], title: readonly string[][] = []) => {
  const { headings, rows: listed } = aList(
    8,
    'x',
    [1, 2, 3].map((at) => aListed(kid(at), cells)),
  )
  return aBook({ 'List 8': [...title, headings, ...listed.map((row) => row.cells)] })
}

/** Workbooks that are not as they should be. */
export const workbooks: readonly Spoilt[] = [
  book('that is an ordinary workbook', () => bytesOf(plain()), { used: 4 }),
  {
    ...book('that is a workbook with macros', () => bytesOf(plain(), 'xlsm'), { used: 4 }),
    path: '2020-21/b.xlsm',
  },
  {
    ...book('that is an old Excel workbook', () => bytesOf(plain(), 'biff8'), { used: 4 }),
    path: '2020-21/b.xls',
  },
  {
    ...book('that is a binary workbook', () => bytesOf(plain(), 'xlsb'), { used: 4 }),
    path: '2020-21/b.xlsb',
  },
  {
    ...book('that is an OpenDocument workbook', () => bytesOf(plain(), 'ods'), { used: 4 }),
    path: '2020-21/b.ods',
  },
  { ...book('that is a CSV named as a workbook', () => episodesCsv(), { used: 4 }), path: '2020-21/b.xlsx' },
  {
    ...book('that is a web page named as a workbook', () => '<table><tr><td>CHILD', {
      used: 0,
      says: /web page/,
    }),
    path: 'b.xls',
  },
  { ...book('that is a workbook named as CSV', () => bytesOf(plain()), { used: 4 }), path: '2020-21/b.csv' },
  book('that is a workbook cut short', () => bytesOf(plain()).subarray(0, 900), {
    used: 0,
    says: /damaged or cut short/,
  }),
  book(
    'that is a workbook with a part of it damaged',
    () => withPart(bytesOf(plain()), 'xl/workbook.xml', () => '<workbook'),
    { used: 0, says: /cannot be read|nothing in any/ },
  ),
  book(
    'that is a workbook with a password',
    () => Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.from('EncryptedPackage', 'utf16le')]),
    { used: 0, says: /has a password/ },
  ),
  book('that is a workbook with a blank sheet', () => bytesOf(aBook({ Sheet1: [] })), {
    used: 0,
    says: /nothing in any of its sheets/,
  }),
  book(
    'that is a workbook with blank sheets beside',
    () => bytesOf(aBook({ Sheet1: [], Episodes: rows, Sheet3: [['']] })),
    { used: 4 },
  ),
  book(
    'that is a zip bomb',
    () => withPart(bytesOf(plain()), 'xl/worksheets/sheet2.xml', () => ' '.repeat(270 * 1024 * 1024)),
    { used: 0, says: /unpacks to more than/ },
  ),
  book(
    'that is a workbook with a hidden sheet',
    () => {
      const hidden = plain()
      hidden.Workbook = { Sheets: [{ name: 'Episodes', Hidden: 1 }] }
      return bytesOf(hidden)
    },
    { used: 4, says: /sheet is hidden/ },
  ),
  book(
    'that is a workbook with hidden rows',
    () =>
      bytesOf(
        changed((sheet) => {
          sheet['!rows'] = [{}, { hidden: true }, { hidden: true }]
        }),
      ),
    { used: 4, says: /2 rows are hidden/ },
  ),
  book(
    'that is a workbook with a protected sheet',
    () =>
      bytesOf(
        changed((sheet) => {
          sheet['!protect'] = { password: 'x' }
        }),
      ),
    { used: 4 },
  ),
  book(
    'that is a workbook with formulas',
    () =>
      bytesOf(
        changed((sheet) => {
          sheet['D2'] = { t: 's', v: 'C2', f: 'UPPER("c2")' }
        }),
      ),
    { used: 4 },
  ),
  book(
    'that is a workbook with formulas nobody worked out',
    () =>
      withPart(bytesOf(plain()), 'xl/worksheets/sheet1.xml', (xml) =>
        xml.replace(/<c r="D2".*?<\/c>/, '<c r="D2"><f>UPPER("c2")</f></c>'),
      ),
    { used: 4, says: /formula whose result was not saved/ },
  ),
  book(
    'that is a workbook with formulas gone wrong',
    () =>
      bytesOf(
        changed((sheet) => {
          sheet['D2'] = { t: 'e', v: 0x2a, w: '#N/A', f: 'VLOOKUP(1,A:B,2)' }
        }),
      ),
    { used: 4, says: /stands for no value/ },
  ),
  book(
    'that is a workbook counting from 1904',
    () => {
      const early = changed((sheet) => {
        sheet['B2'] = { t: 'n', v: serial - 1462, z: 'dd/mm/yyyy' }
      })
      early.Workbook = { WBProps: { date1904: true } }
      return bytesOf(early)
    },
    { used: 4 },
  ),
  book(
    'that is a workbook with dates as times',
    () =>
      bytesOf(
        changed((sheet) => {
          sheet['B2'] = { t: 'n', v: serial + 0.5, z: 'dd/mm/yyyy hh:mm' }
        }),
      ),
    { used: 4 },
  ),
  book(
    'that is a workbook with identifiers as numbers',
    () =>
      bytesOf(
        changed((sheet) => {
          sheet['A2'] = { t: 'n', v: 123_456_789_012 }
          sheet['A3'] = { t: 'n', v: 1.5e22 }
        }),
      ),
    { used: 3, says: /lost its digits/ },
  ),
  book(
    'that is a workbook with zeros in front by its format',
    () =>
      bytesOf(
        changed((sheet) => {
          sheet['A2'] = { t: 'n', v: 12, z: '000000' }
        }),
      ),
    { used: 4 },
  ),
  book(
    'that is a workbook with a merged title',
    () => {
      const sheet = aSheet([['Children in care of Hearthshire'], [], ...rows, ['Total', 4]])
      sheet['!merges'] = [{ s: { r: 0, c: 0 }, e: { r: 0, c: 12 } }]
      return bytesOf(aBook({ Episodes: sheet }))
    },
    { used: 4, says: /stands above the headings/ },
  ),
  book(
    'that is a workbook with merged cells down its rows',
    () => {
      const sheet = aSheet(rows.map((row, at) => (at === 2 ? ['', ...row.slice(1)] : row)))
      sheet['!merges'] = [{ s: { r: 1, c: 0 }, e: { r: 2, c: 0 } }]
      return bytesOf(aBook({ Episodes: sheet }))
    },
    { used: 4, says: /merged over several rows in one place/ },
  ),
  book(
    'that is a workbook merged from end to end',
    () => {
      const sheet = aSheet(rows)
      sheet['!merges'] = [{ s: { r: 0, c: 20 }, e: { r: 1_048_575, c: 16_383 } }]
      return bytesOf(aBook({ Episodes: sheet }))
    },
    { used: 4 },
  ),
  book(
    'that is a workbook with headings over two rows',
    () =>
      bytesOf(
        aBook({
          Episodes: [
            episodeHeadings.split(',').map((name, at) => (at % 2 ? '' : name)),
            episodeHeadings.split(',').map((name, at) => (at % 2 ? name : '')),
            ...rows.slice(1),
          ],
        }),
      ),
    { used: 4 },
  ),
  book(
    'that is a workbook with two tables in one sheet',
    () => bytesOf(aBook({ All: [...rows, [], ['Checks of teeth'], ...cellsOf(checksCsv())] })),
    { used: 8, says: /line of words/ },
  ),
  book(
    'that is a workbook with two tables in two sheets',
    () => bytesOf(aBook({ Episodes: rows, Dentists: cellsOf(checksCsv()) })),
    { used: 8 },
  ),
  book(
    'that is a workbook with a table far from its corner',
    () => {
      const sheet = aSheet([])
      const far = rows.map((row) => [...Array.from({ length: 40 }, () => ''), ...row])
      return bytesOf(aBook({ Episodes: [...Array.from({ length: 15 }, () => []), ...far], Empty: sheet }))
    },
    { used: 4 },
  ),
  book(
    'that is a workbook with a stray value at its last cell',
    () =>
      withPart(bytesOf(plain()), 'xl/worksheets/sheet1.xml', (xml) =>
        xml.replace(
          '</sheetData>',
          '<row r="1048576"><c r="XFD1048576" t="str"><v>x</v></c></row></sheetData>',
        ),
      ),
    { used: 4, says: /more values than there are headings/ },
  ),
  book(
    'that is a workbook with charts and notes only',
    () => bytesOf(aBook({ Notes: [['About this workbook'], ['It was made in May']] })),
    { used: 0, says: /no heading/ },
  ),
  aListBook(
    'that is a list of children with titles and a total',
    () => bytesOf(list({}, [['List 8'], ['As at 31 May 2020']])),
    { used: 3, says: /stands above the headings/ },
  ),
  aListBook(
    'that is a list of children with errors for dates',
    () => bytesOf(list({ 'Date of Last Dental Check': '#N/A', 'Date of Birth': '#REF!' })),
    { used: 3, says: /formula|no value|#N/ },
  ),
  aListBook(
    'that is a list of children without identifiers',
    () =>
      bytesOf(
        aBook({
          'List 8': [
            aList(8, 'x', []).headings as string[],
            ...episodes.map(() => ['', 'a) Male', 'a) WBRI']),
          ],
        }),
      ),
    { used: 0, says: /(Child Unique ID|child_id|CHILD) is blank/ },
  ),
]
