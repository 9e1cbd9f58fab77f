import { read, type WorkBook, type WorkSheet } from '@e965/xlsx'
import { afterEach, beforeAll, describe, expect, test, vi } from 'vitest'
import type { Report, Table } from '../../core/reports/report.ts'
import { aReport } from '../../../test/report.ts'
import { renderXlsx } from './render-xlsx.ts'

const opened = async (report: Report): Promise<WorkBook> =>
  read(await renderXlsx(report), { cellDates: false, cellNF: true, cellFormula: true, bookFiles: true })

const cellsOf = (sheet: WorkSheet | undefined) =>
  Object.entries(sheet ?? {}).filter(([at]) => !at.startsWith('!'))
const allCells = (book: WorkBook) =>
  Object.values(book.Sheets)
    .flatMap(cellsOf)
    .map(([, cell]) => cell as Cell)
const xmlOf = (book: WorkBook, path: string): string =>
  String((book as unknown as { files: Record<string, { content: Uint8Array }> }).files[path]?.content)

interface Cell {
  t: string
  v: unknown
  z?: string
  f?: string
}

const withInputs = (texts: readonly string[]): Report => {
  const inputs: Table = {
    caption: 'Inputs',
    columns: [{ heading: 'File', align: 'left' }],
    rows: texts.map((text) => [{ text }]),
  }
  return aReport({ inputs })
}

describe('the workbook', () => {
  let book: WorkBook
  beforeAll(async () => {
    book = await opened(aReport())
  })

  test('has a front sheet, what to look at first, the scorecard, a sheet a theme, one for each part of the appendix and the glossary', () => {
    const { director, themes, appendix } = aReport()
    const titles = [...themes, ...appendix].map(({ title }) => title.slice(0, 31).trim())
    expect(book.SheetNames).toEqual(['Front sheet', director.title, 'Scorecard', ...titles, 'Glossary'])
  })

  test('says on the front whose figures they are, as at when and in which edition', () => {
    const said = cellsOf(book.Sheets['Front sheet']).map(([, cell]) => (cell as Cell).v)
    expect(said).toEqual(
      expect.arrayContaining(['Westmere Council', expect.stringContaining('Restricted'), 44104]),
    )
  })

  test('holds the true number behind a rounded percentage', () => {
    const cell = cellsOf(book.Sheets.Health)
      .map(([, it]) => it as Cell)
      .find(({ v }) => v === 180 / 329)
    expect(cell).toMatchObject({ t: 'n', z: '0%' })
  })

  test('keeps the year of a comparator beside its number', () => {
    expect(book.Sheets.Scorecard?.G4).toMatchObject({ t: 'n', v: 0.77, z: '0%" (2020)"', w: '77% (2020)' })
  })

  test('adds nothing to a plain count', () => {
    expect(book.Sheets.Scorecard?.C3).toMatchObject({ t: 'n', v: 437, z: '#,##0', w: '437' })
  })

  test('holds months as dates', () => {
    const months = cellsOf(book.Sheets.Health)
      .map(([, it]) => it as Cell)
      .filter(({ z }) => z === 'mmm yyyy')
    expect(months).toHaveLength(26)
    expect(months.at(-1)).toMatchObject({ t: 'n', v: 44104 })
  })

  test('has the years of an indicator as well as its months', () => {
    const said = cellsOf(book.Sheets['Where children live']).map(([, cell]) => (cell as Cell).v)
    expect(said).toEqual(expect.arrayContaining(['2018/19', 35 / 405, '2019/20', 49 / 423]))
  })

  test('keeps the headings of every sheet in view', () => {
    book.SheetNames.forEach((_, at) => {
      expect(xmlOf(book, `xl/worksheets/sheet${at + 1}.xml`)).toMatch(
        /<pane ySplit="[12]"[^>]*state="frozen"/,
      )
    })
  })

  test('leads from the front sheet to every other and back', () => {
    const front = cellsOf(book.Sheets['Front sheet']).map(
      ([, cell]) => (cell as { l?: { Target: string } }).l?.Target,
    )
    expect(front.filter(Boolean)).toEqual(book.SheetNames.slice(1).map((name) => `#'${name}'!A1`))
    expect(book.Sheets.Health?.A2).toMatchObject({ l: { Target: "#'Front sheet'!A1" } })
  })

  test('holds no formula', () => {
    expect(allCells(book).filter(({ f }) => f !== undefined)).toEqual([])
  })
})

describe('hostile words', () => {
  test.each(['=HYPERLINK("http://x")', '+1+1', '-2+3', '@SUM(A1)', '\t=1', '\r=1'])(
    'stay words: %j',
    async (text) => {
      const cell = allCells(await opened(withInputs([text]))).find(({ v }) => v === text)
      expect(cell).toMatchObject({ t: 's', z: '@' })
      expect(cell).not.toHaveProperty('f')
    },
  )

  test('that are names of the language are written as they are', async () => {
    const cells = allCells(await opened(withInputs(['constructor', '__proto__', 'toString'])))
    const read = cells.map(({ v }) => String(v).trim())
    expect(read).toEqual(expect.arrayContaining(['constructor', '__proto__', 'toString']))
  })

  test('that are mark-up or control characters do not break the file', async () => {
    const cells = allCells(await opened(withInputs(['<b>&"\u0000\u0008', 'x'.repeat(50_000)])))
    expect(cells.map(({ v }) => v)).toEqual(expect.arrayContaining(['<b>&"', 'x'.repeat(32_000)]))
  })

  test('as titles of themes give sheets with allowed names', async () => {
    const [theme] = aReport().themes
    const titles = [
      "'[All]: the/children?*'",
      "'[All]: the/children?*'",
      'History',
      '',
      'y'.repeat(60),
      'y'.repeat(60),
    ]
    const themes = titles.map((title) => ({ ...(theme as NonNullable<typeof theme>), title }))
    const names = (await opened(aReport({ themes, appendix: [] }))).SheetNames
    expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(titles.length + 4)
    for (const name of names) expect(name).toMatch(/^(?!')[^[\]/\\:*?]{1,31}(?<!')$/)
  })
})

afterEach(() => {
  vi.useRealTimers()
})

test('the same report gives the same bytes at another time', async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2020-10-01T09:00:00Z') })
  const first = await renderXlsx(aReport())
  vi.setSystemTime(new Date('2024-02-29T17:30:00Z'))
  const second = await renderXlsx(aReport())
  expect(Buffer.from(second).equals(first)).toBe(true)
})
