import { read, utils, type WorkBook } from '@e965/xlsx'
import { describe, expect, it } from 'vitest'
import { checkReport } from '../../core/reports/check-report.ts'
import { check } from '../../core/rules/check.ts'
import { prepare } from '../../core/rules/prepare.ts'
import type { Rule } from '../../core/rules/rule.ts'
import { rules } from '../../core/rules/catalogue.ts'
import { renderCheckWorkbook } from './check-workbook.ts'

const COLUMNS = ['CHILD', 'DECOM', 'DEC', 'REC']

/** The workbook of some checks of episodes with these columns. */
async function workbookOf(rows: readonly (readonly string[])[], ...codes: string[]): Promise<WorkBook> {
  const table = {
    columns: COLUMNS,
    rows,
    isEmptyBlank: true,
    file: 'episodes.csv',
    lines: rows.map((_, at) => at + 2),
  }
  const prepared = prepare({ collection: '2024-25', tables: { Episodes: table } })
  const live: Rule[] = rules.filter(({ code }) => codes.includes(code))
  const bytes = await renderCheckWorkbook(checkReport(check(prepared, live), live, prepared))
  return read(bytes, { bookFiles: true })
}

const linesOf = (book: WorkBook, name: string): unknown[][] =>
  utils.sheet_to_json<unknown[]>(book.Sheets[name] ?? {}, { header: 1, defval: '' })
const xmlOf = (book: WorkBook, path: string): string =>
  String((book as unknown as { files: Record<string, { content: Uint8Array }> }).files[path]?.content)

const fine = ['A', '01/05/2024', '', '']
const halfEnded = ['B', '01/05/2024', '', 'E11']
const badDate = ['C', '45/05/2024', '', 'E11']

describe('the workbook of the checks', () => {
  it('says how to use it, for whom it is, and how much there is', async () => {
    const [title, summary, how, officers] = linesOf(await workbookOf([fine, halfEnded], '148'), 'Checks')
      .flat()
      .filter((cell) => typeof cell === 'string' && cell !== '')
    expect(title).toBe('Checks of the SSDA903 return for 2024-25')
    expect(summary).toMatch(/^Return of 2024-25: 2 rows\. 1 check run\. 1 finding in the rows of 1 child/)
    expect(how).toMatch(/^How to use this workbook/)
    expect(officers).toMatch(/^For officers only/)
  })

  it('has the rows that fail the worst check first, and each row with its worst check first', async () => {
    const rows = [halfEnded, badDate]
    const [[, ...lines], checks] = await workbookOf(rows, '148', '141').then(
      (book) => [linesOf(book, 'Episodes'), linesOf(book, 'Checks').map(([first]) => first)] as const,
    )
    const order = checks.filter((code) => code === '148' || code === '141')
    expect(lines[0]?.[1]).toMatch(new RegExp(`^${String(order[0])}`))
    for (const [, codes] of lines)
      expect(String(codes).split(', ')).toEqual(order.filter((code) => String(codes).includes(code)))
  })

  it('keeps headings in sight, filters by them and prints them on every page', async () => {
    const book = await workbookOf([halfEnded], '148')
    const at = book.SheetNames.indexOf('Episodes')
    const sheet = xmlOf(book, `xl/worksheets/sheet${String(at + 1)}.xml`)
    expect(sheet).toContain('<autoFilter ref="A1:H2"/>')
    expect(sheet).toContain('ySplit="1" xSplit="3"')
    expect(sheet).toContain('&amp;LFor officers only')
    expect(xmlOf(book, 'xl/workbook.xml')).toContain(
      `<definedName name="_xlnm.Print_Titles" localSheetId="${String(at)}">'Episodes'!$1:$1</definedName>`,
    )
  })

  it('without findings says so, and has no sheet of a table', async () => {
    const book = await workbookOf([fine], '148')
    expect(book.SheetNames).toEqual(['Checks', 'Tables', 'Children', 'Not run'])
    expect(linesOf(book, 'Checks').at(-1)?.[0]).toMatch(/^No row fails a check that was run\./)
    expect(linesOf(book, 'Children').at(-1)?.[0]).toBe('No child has a row to put right.')
    expect(linesOf(book, 'Not run').at(-1)?.[0]).toBe('Every check was run.')
  })

  it('when nothing could be run never says that nothing fails', async () => {
    const book = await workbookOf([fine], '205A')
    expect(linesOf(book, 'Checks').flat()).toContainEqual(expect.stringMatching(/No check could be run\./))
    expect(linesOf(book, 'Not run').at(-1)).toEqual([expect.stringMatching(/\.$/), 1, '205A'])
  })
})
